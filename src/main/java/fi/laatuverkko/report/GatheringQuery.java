package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.ATTENDANCE;
import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.FORUM_PROJECT;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.forum.Attendance;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport.Attended;
import fi.laatuverkko.report.FinalReport.Gathering;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads the forums of a project and who took part, in the order of time; forums without a day stand last. */
record GatheringQuery(DSLContext sql, Catalogues catalogues, Map<Long, Organisation> organisations) {

  private static final Comparator<Forum> BY_TIME = Comparator
      .comparing((Forum forum) -> forum.startsOn().orElse(LocalDate.MAX))
      .thenComparing(forum -> forum.startsAt().orElse(LocalTime.MIN))
      .thenComparing(Forum::id);

  List<Gathering> of(long projectId) {
    var ofProject = select(FORUM_PROJECT.FORUM_ID).from(FORUM_PROJECT).where(FORUM_PROJECT.PROJECT_ID.eq(projectId));
    var attendance = new RecordStore<>(sql, ATTENDANCE, Attendance.class).where(ATTENDANCE.FORUM_ID.in(ofProject)).stream()
        .collect(Collectors.groupingBy(Attendance::forumId));
    return new RecordStore<>(sql, FORUM, Forum.class).where(FORUM.ID.in(ofProject)).stream().sorted(BY_TIME)
        .map(forum -> new Gathering(forum, catalogues.item(forum.kindId()).orElseThrow(),
            forum.organiserId().map(organisations::get), Optional.ofNullable(attendance.get(forum.id())).map(GatheringQuery::attended)))
        .toList();
  }

  private static Attended attended(List<Attendance> lines) {
    return new Attended(
        lines.stream().filter(line -> line.people() > 0).map(Attendance::organisationId).collect(Collectors.toUnmodifiableSet()),
        lines.stream().mapToInt(Attendance::people).sum());
  }
}
