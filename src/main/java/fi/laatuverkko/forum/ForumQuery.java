package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.ATTENDANCE;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PRIORITY;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import fi.laatuverkko.act.RecordStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads forums together with what the list gathers from their parts. */
public final class ForumQuery {

  private final DSLContext database;
  private final RecordStore<Forum> forums;

  public ForumQuery(DSLContext database, RecordStore<Forum> forums) {
    this.database = database;
    this.forums = forums;
  }

  /** All forums of the file, archived ones too. */
  public List<ForumLine> lines() {
    return lines(forums.all());
  }

  /** The forums that serve a project. */
  public List<ForumLine> ofProject(long project) {
    return lines(forums.where(FORUM.ID.in(select(FORUM_PROJECT.FORUM_ID).from(FORUM_PROJECT).where(FORUM_PROJECT.PROJECT_ID.eq(project)))));
  }

  /** The forums that an organisation took part in or organised. */
  public List<ForumLine> ofOrganisation(long organisation) {
    return lines(forums.where(FORUM.ORGANISER_ID.eq(organisation)
        .or(FORUM.ID.in(select(ATTENDANCE.FORUM_ID).from(ATTENDANCE).where(ATTENDANCE.ORGANISATION_ID.eq(organisation))))));
  }

  /** The forums of a series in the order of time. */
  public List<ForumLine> ofSeries(long series) {
    return lines(forums.where(FORUM.SERIES_ID.eq(series))).stream()
        .sorted(Comparator.comparing((ForumLine line) -> line.forum().startsOn().orElse(LocalDate.MAX))).toList();
  }

  private List<ForumLine> lines(List<Forum> of) {
    var projects = database.select(FORUM_PROJECT.FORUM_ID, FORUM_PROJECT.PROJECT_ID).from(FORUM_PROJECT)
        .fetchGroups(FORUM_PROJECT.FORUM_ID, FORUM_PROJECT.PROJECT_ID);
    var priorities = database.select(FORUM_PRIORITY.FORUM_ID, FORUM_PRIORITY.PRIORITY_ID).from(FORUM_PRIORITY)
        .fetchGroups(FORUM_PRIORITY.FORUM_ID, FORUM_PRIORITY.PRIORITY_ID);
    var attendance = database.select(ATTENDANCE.FORUM_ID, countDistinct(ATTENDANCE.ORGANISATION_ID), sum(ATTENDANCE.PEOPLE)).from(ATTENDANCE)
        .where(ATTENDANCE.PEOPLE.gt(0)).groupBy(ATTENDANCE.FORUM_ID).fetchMap(ATTENDANCE.FORUM_ID);
    return of.stream().map(forum -> {
      var attended = Optional.ofNullable(attendance.get(forum.id()));
      return new ForumLine(forum, projects.getOrDefault(forum.id(), List.of()), priorities.getOrDefault(forum.id(), List.of()),
          attended.map(line -> line.value2()).orElse(0), attended.map(line -> line.value3().intValueExact()).orElse(0));
    }).toList();
  }
}
