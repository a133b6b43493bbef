package fi.laatuverkko.network;

import static fi.laatuverkko.storage.schema.Tables.PERSON;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Persons whose data is to be looked at again, archived ones too: their data is still kept. */
public final class PersonDueQuery implements DueSource {

  private final DSLContext database;

  public PersonDueQuery(DSLContext database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of("person");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    return new RecordStore<>(database, PERSON, Person.class).where(PERSON.REVIEW_ON.isNotNull()).stream()
        .flatMap(person -> DueItem.by(person.reviewOn().orElseThrow(), today, person.name(), DueSentence.of("network.due.review"),
            "person", person.id()).stream())
        .toList();
  }
}
