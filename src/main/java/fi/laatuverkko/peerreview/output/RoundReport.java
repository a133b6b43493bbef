package fi.laatuverkko.peerreview.output;

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
}
