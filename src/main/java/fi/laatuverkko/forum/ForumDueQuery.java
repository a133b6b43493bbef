package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.FORUM;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Forums still marked as to come after their day. */
public final class ForumDueQuery implements DueSource {

  private final DSLContext database;

  public ForumDueQuery(DSLContext database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of("forum");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    return new RecordStore<>(database, FORUM, Forum.class).where(FORUM.ARCHIVED.isFalse()).stream()
        .filter(forum -> forum.state().isAhead())
        .flatMap(forum -> forum.endsOn().or(forum::startsOn).filter(day -> day.isBefore(today))
            .flatMap(day -> DueItem.by(day, today, forum.name(), DueSentence.of("forum.due.held"), "forum", forum.id())).stream())
        .toList();
  }
}
