package fi.laatuverkko.forum;

import static fi.laatuverkko.storage.schema.Tables.ATTENDANCE;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Rolls up who took part: persons, organisations and hours of a forum, of a project or of a series. */
public final class TakingPartQuery {

  private final RecordStore<Forum> forums;
  private final RecordStore<Attendance> attendance;

  public TakingPartQuery(DSLContext database) {
    this.forums = new RecordStore<>(database, FORUM, Forum.class);
    this.attendance = new RecordStore<>(database, ATTENDANCE, Attendance.class);
  }

  public TakingPart ofForum(long forum) {
    return of(forums.where(FORUM.ID.eq(forum)));
  }

  public TakingPart ofProject(long project) {
    return of(forums.where(FORUM.ID.in(select(FORUM_PROJECT.FORUM_ID).from(FORUM_PROJECT).where(FORUM_PROJECT.PROJECT_ID.eq(project)))));
  }

  public TakingPart ofSeries(long series) {
    return of(forums.where(FORUM.SERIES_ID.eq(series)));
  }

  private TakingPart of(List<Forum> all) {
    var held = all.stream().filter(forum -> forum.state().isHeld()).toList();
    var counts = attendance.where(ATTENDANCE.FORUM_ID.in(held.stream().map(Forum::id).toList()).and(ATTENDANCE.PEOPLE.gt(0))).stream()
        .collect(Collectors.groupingBy(Attendance::forumId));
    return TakingPart.of(held.stream().map(forum -> counted(forum, counts.getOrDefault(forum.id(), List.of()))).toList());
  }

  private static TakingPart.Counted counted(Forum forum, List<Attendance> lines) {
    return new TakingPart.Counted(forum, lines.stream().mapToInt(Attendance::people).sum(),
        lines.stream().map(Attendance::organisationId).collect(Collectors.toUnmodifiableSet()));
  }
}
