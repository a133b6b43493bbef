package fi.laatuverkko.forum.timeline;

import static fi.laatuverkko.storage.schema.Tables.ACTION_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;

import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Projects with both their days known, the due dates of their reports, and the due dates of actions agreed in forums. */
public final class ProjectHappeningQuery implements HappeningSource {

  private final DSLContext database;
  private final Texts texts;

  public ProjectHappeningQuery(DSLContext database, Texts texts) {
    this.database = database;
    this.texts = texts;
  }

  @Override
  public Set<String> tables() {
    return Set.of("project", "project_grant", "action_item");
  }

  @Override
  public List<Happening> read() {
    List<Happening> all = new ArrayList<>();
    database.select(PROJECT.ID, PROJECT.NAME, PROJECT.STARTS_ON, PROJECT.ENDS_ON, PROJECT.STATE).from(PROJECT)
        .where(PROJECT.ARCHIVED.isFalse().and(PROJECT.STARTS_ON.isNotNull()).and(PROJECT.ENDS_ON.isNotNull()))
        .forEach(row -> all.add(new Happening(Happening.Kind.PROJECT, "project", row.value1(), row.value2(), row.value3(), row.value4(), Optional.empty(),
            List.of(row.value1()), row.value5().equals("FINISHED"), false)));
    all.addAll(due(PROJECT_GRANT.INTERIM_DUE_ON, "timeline.interim"));
    all.addAll(due(PROJECT_GRANT.FINAL_DUE_ON, "timeline.final"));
    all.addAll(actions());
    return all;
  }

  private List<Happening> due(Field<LocalDate> day, String key) {
    return database.select(PROJECT_GRANT.ID, PROJECT.ID, PROJECT.NAME, day).from(PROJECT_GRANT).join(PROJECT).on(PROJECT.ID.eq(PROJECT_GRANT.PROJECT_ID))
        .where(day.isNotNull().and(PROJECT.ARCHIVED.isFalse()))
        .fetch(row -> Happening.deadline("project_grant", row.value1(), texts.get(key, row.value3()), row.value4(), List.of(row.value2()), false));
  }

  private List<Happening> actions() {
    var projects = database.select(FORUM_PROJECT.FORUM_ID, FORUM_PROJECT.PROJECT_ID).from(FORUM_PROJECT)
        .fetchGroups(FORUM_PROJECT.FORUM_ID, FORUM_PROJECT.PROJECT_ID);
    return database.select(ACTION_ITEM.ID, ACTION_ITEM.TASK, ACTION_ITEM.DUE_ON, ACTION_ITEM.STATE, ACTION_ITEM.FORUM_ID).from(ACTION_ITEM)
        .where(ACTION_ITEM.DUE_ON.isNotNull().and(ACTION_ITEM.STATE.ne("DROPPED")))
        .fetch(row -> Happening.deadline("action_item", row.value1(), row.value2(), row.value3(), projects.getOrDefault(row.value5(), List.of()),
            row.value4().equals("DONE")));
  }
}
