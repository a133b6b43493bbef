package fi.laatuverkko.peerreview.output;

import static fi.laatuverkko.storage.schema.Tables.PEER_REVIEW;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_FOCUS;
import static fi.laatuverkko.storage.schema.Tables.REVIEW_ROUND;
import static fi.laatuverkko.storage.schema.Tables.TEAM_MEMBER;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.ReviewFocus;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ReviewState;
import fi.laatuverkko.peerreview.RoundQuery;
import fi.laatuverkko.peerreview.TeamMember;
import fi.laatuverkko.peerreview.finding.FindingQuery;
import fi.laatuverkko.peerreview.visit.VisitQuery;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Reads a round for its papers. */
public final class RoundReportQuery {

  private final DSLContext sql;
  private final ReferenceNames names;

  public RoundReportQuery(DSLContext sql, ReferenceNames names) {
    this.sql = sql;
    this.names = names;
  }

  public RoundReport of(long id, LocalDate today) {
    var round = new RecordStore<>(sql, REVIEW_ROUND, ReviewRound.class).find(id).orElseThrow();
    var findings = new FindingQuery(sql);
    var visits = new RecordStore<>(sql, PEER_REVIEW, PeerReview.class).where(PEER_REVIEW.ROUND_ID.eq(id).and(PEER_REVIEW.STATE.ne(ReviewState.CANCELLED.name()))).stream()
        .sorted(Comparator.comparing((PeerReview review) -> review.startsOn().orElse(LocalDate.MAX)).thenComparing(PeerReview::id)).map(this::visit).toList();
    Map<Long, String> known = new HashMap<>();
    Map<Long, Long> organisationOf = new HashMap<>();
    sql.select(PERSON.ID, PERSON.NAME, PERSON.ORGANISATION_ID).from(PERSON).forEach(row -> {
      known.put(row.value1(), row.value2());
      if (row.value3() != null) {
        organisationOf.put(row.value1(), row.value3());
        known.put(row.value3(), names.name(Kind.ORGANISATION, row.value3()));
      }
    });
    visits.forEach(visit -> {
      known.put(visit.review().hostId(), names.name(Kind.ORGANISATION, visit.review().hostId()));
      visit.review().projectId().ifPresent(project -> known.put(project, names.name(Kind.PROJECT, project)));
      visit.foci().forEach(focus -> known.put(focus.areaId(), names.label(focus.areaId())));
    });
    findings.findings(id).forEach(line -> line.finding().areaId().ifPresent(area -> known.put(area, names.label(area))));
    findings.actions(id).forEach(line -> line.action().areaId().ifPresent(area -> known.put(area, names.label(area))));
    return new RoundReport(round, visits, new RoundQuery(sql).phases(id, today), findings.findings(id), findings.actions(id), known, organisationOf);
  }

  private RoundReport.Visit visit(PeerReview review) {
    var visit = new VisitQuery(sql);
    var team = new RecordStore<>(sql, TEAM_MEMBER, TeamMember.class).where(TEAM_MEMBER.REVIEW_ID.eq(review.id())).stream()
        .filter(member -> member.decision().isIn()).sorted(Comparator.comparing(TeamMember::teamRole).thenComparing(TeamMember::id)).toList();
    return new RoundReport.Visit(review, new RecordStore<>(sql, REVIEW_FOCUS, ReviewFocus.class).where(REVIEW_FOCUS.REVIEW_ID.eq(review.id())), team,
        visit.slots(review.id()), visit.questions(review.id()), new FindingQuery(sql).report(review.id()));
  }
}
