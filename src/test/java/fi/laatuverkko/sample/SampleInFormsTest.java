package fi.laatuverkko.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Field.Entry;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumForms;
import fi.laatuverkko.grant.GrantForms;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorForms;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationForm;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonForms;
import fi.laatuverkko.project.IntendedResult;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectFields;
import fi.laatuverkko.project.ProjectOutput;
import fi.laatuverkko.project.ProjectPartForms;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.reference.ReferenceQuery;
import fi.laatuverkko.storage.Integrity;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample obeys the rules that the user's own records obey. */
class SampleInFormsTest {

  @TempDir static Path folder;
  private static SampleFile file;
  private static ValueTypes types;
  private static ReferenceNames names;

  @BeforeAll
  static void make() {
    file = new SampleFile(folder.resolve("Esimerkki"));
    file.makeSample();
    types = new ValueTypes(Texts.in(Language.FI), file.clock());
    names = new ReferenceNames(Language.FI, file.clock());
    names.show(new ReferenceQuery(file.sql()).names(), file.catalogues());
  }

  @AfterAll
  static void close() {
    file.close();
  }

  @Test
  void givesTheInspectionOfAFileNothingToFind() {
    assertThat(new Integrity(file.sql()).findings()).isEmpty();
  }

  @Test
  void givesTheInspectionOfALargeFileNothingToFind() {
    try (var large = new SampleFile(folder.resolve("Suuri"))) {
      large.large().create(2_000);
      assertThat(new Integrity(large.sql()).findings()).isEmpty();
    }
  }

  @Test
  void acceptsWhatTheFormsOfProjectsShow() {
    var parts = new ProjectPartForms(types, names);
    check(ProjectFields.form(types, names), Project.class);
    check(parts.partner(), ProjectPartner.class);
    check(parts.objective(), Objective.class);
    check(parts.intendedResult(), IntendedResult.class);
    check(parts.output(), ProjectOutput.class);
    check(new GrantForms(types, names).grant(), ProjectGrant.class);
  }

  @Test
  void acceptsWhatTheOtherFormsShow() {
    check(OrganisationForm.of(types, names), Organisation.class);
    check(new PersonForms(types, names).person(), Person.class);
    check(new ForumForms(types, names).forum(), Forum.class);
    check(new IndicatorForms(types, names).indicator(), Indicator.class);
    check(new IndicatorForms(types, names).value(), IndicatorValue.class);
  }

  /** No field of any record refuses it, and what a field shows can be typed into it again without changing anything. */
  private static <R extends Record & Stored> void check(Form<R> form, Class<R> kind) {
    var fields = form.fields().filter(field -> field.write().isPresent()).toList();
    assertThat(file.all(kind)).isNotEmpty().allSatisfy(record -> fields.forEach(field -> check(field, record)));
  }

  private static <R> void check(Field<R, ?> field, R record) {
    assertThat(field.refuse().apply(record)).as(field.name()).isEmpty();
    if (field.type().editor() != Editor.CHOICE) {
      assertThat(field.enter(record, field.text(record))).as(field.name()).isEqualTo(new Entry.Accepted<>(record));
    }
  }
}
