package fi.laatuverkko.act;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a stored record its builder and its {@code with…} methods at compile time. */
@RecordBuilder.Template(options = @RecordBuilder.Options(
    addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.ENABLED,
    emptyDefaultForOptional = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface StoredRecord {}
