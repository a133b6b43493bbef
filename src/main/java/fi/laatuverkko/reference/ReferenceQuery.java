package fi.laatuverkko.reference;

import static fi.laatuverkko.storage.schema.Tables.FORUM_SERIES;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.OBJECTIVE;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_ROUND;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Reads the names of everything that can be referred to. */
public final class ReferenceQuery {

  private final DSLContext database;

  public ReferenceQuery(DSLContext database) {
    this.database = database;
  }

  /** The names by kind, each list in the order of the file. */
  public Map<Kind, List<Named>> names() {
    Map<Kind, List<Named>> names = new EnumMap<>(Kind.class);
    names.put(Kind.ORGANISATION, named(ORGANISATION, ORGANISATION.ID, coalesce(ORGANISATION.TRADE_NAME, ORGANISATION.LEGAL_NAME),
        not(ORGANISATION.ARCHIVED)));
    names.put(Kind.PERSON, named(PERSON, PERSON.ID, PERSON.NAME, not(PERSON.ARCHIVED)));
    names.put(Kind.NETWORK, named(NETWORK, NETWORK.ID, NETWORK.NAME, not(NETWORK.ARCHIVED)));
    names.put(Kind.PROJECT, named(PROJECT, PROJECT.ID, PROJECT.NAME, val(true)));
    names.put(Kind.OBJECTIVE, named(OBJECTIVE, OBJECTIVE.ID, OBJECTIVE.GOAL, val(true)));
    names.put(Kind.FORUM_SERIES, named(FORUM_SERIES, FORUM_SERIES.ID, FORUM_SERIES.NAME, not(FORUM_SERIES.ARCHIVED)));
    names.put(Kind.INDICATOR, named(INDICATOR, INDICATOR.ID, INDICATOR.NAME, not(INDICATOR.ARCHIVED)));
    names.put(Kind.REVIEW_ROUND, named(REVIEW_ROUND, REVIEW_ROUND.ID, REVIEW_ROUND.NAME, not(REVIEW_ROUND.ARCHIVED)));
    return names;
  }

  private List<Named> named(Table<?> table, Field<Long> id, Field<String> name, Field<Boolean> offered) {
    return database.select(id, name, offered).from(table).orderBy(id)
        .fetch(line -> new Named(line.value1(), line.value2(), line.value3()));
  }
}
