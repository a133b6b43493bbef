package fi.laatuverkko.peerreview.output;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.PhaseLine;
import fi.laatuverkko.peerreview.ReviewFocus;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.TeamMember;
import fi.laatuverkko.peerreview.finding.FindingQuery.ActionLine;
import fi.laatuverkko.peerreview.finding.FindingQuery.FindingLine;
import fi.laatuverkko.peerreview.finding.ReviewReport;
import fi.laatuverkko.peerreview.visit.InterviewQuestion;
import fi.laatuverkko.peerreview.visit.VisitSlot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a round prints, read at one moment.
 *
 * @param names names of persons, organisations, areas and projects by key
 * @param organisationOf organisation of each person of a team
 */
public record RoundReport(ReviewRound round, List<Visit> visits, List<PhaseLine> phases, List<FindingLine> findings, List<ActionLine> actions,
    Map<Long, String> names, Map<Long, Long> organisationOf) {

  /** A review with its parts. */
  public record Visit(PeerReview review, List<ReviewFocus> foci, List<TeamMember> team, List<VisitSlot> slots, Map<Long, List<InterviewQuestion>> questions,
      Optional<ReviewReport> report) {}

  public String name(long id) {
    return names.getOrDefault(id, "–");
  }

  /** Her name with that of her organisation after it, unless it says so already. */
  String person(long id) {
    return Optional.ofNullable(organisationOf.get(id)).map(this::name).filter(of -> !name(id).contains(of)).map(of -> name(id) + ", " + of).orElseGet(() -> name(id));
  }

  /** The days of a visit; nothing where they aren't known. */
  static String days(PeerReview review, Formats formats) {
    return review.startsOn().map(start -> formats.dateRange(DateRange.of(start, review.endsOn().orElse(start)))).orElse("");
  }
}
