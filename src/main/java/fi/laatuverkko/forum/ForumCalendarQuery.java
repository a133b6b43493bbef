package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads the forums that stand in a calendar: those with a day, not in the archive. */
public final class ForumCalendarQuery {

  private final DSLContext database;
  private final RecordStore<Forum> forums;

  public ForumCalendarQuery(DSLContext database) {
    this.database = database;
    this.forums = new RecordStore<>(database, FORUM, Forum.class);
  }

  /**
   * The forums of a project, or all.
   *
   * @throws Refusal when no project has this name
   */
  public List<Forum> forums(Optional<String> project) {
    var dated = FORUM.ARCHIVED.isFalse().and(FORUM.STARTS_ON.isNotNull());
    return project.map(name -> {
      var id = database.select(PROJECT.ID).from(PROJECT).where(PROJECT.NAME.equalIgnoreCase(name.strip())).fetch(PROJECT.ID);
      if (id.isEmpty()) {
        throw new Refusal(Problem.of("forum.problem.noProject", name, String.join(", ", database.select(PROJECT.NAME).from(PROJECT).orderBy(PROJECT.NAME).fetch(PROJECT.NAME))));
      }
      return forums.where(dated.and(FORUM.ID.in(select(FORUM_PROJECT.FORUM_ID).from(FORUM_PROJECT).where(FORUM_PROJECT.PROJECT_ID.in(id)))));
    }).orElseGet(() -> forums.where(dated));
  }
}
