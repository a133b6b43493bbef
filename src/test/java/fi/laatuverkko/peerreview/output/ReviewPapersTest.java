package fi.laatuverkko.peerreview.output;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.document.Block;
import fi.laatuverkko.document.TextDocument;
import fi.laatuverkko.peerreview.PeerReview;
import fi.laatuverkko.peerreview.PeerReviewBuilder;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.peerreview.ReviewRoundBuilder;
import fi.laatuverkko.peerreview.ReviewState;
import fi.laatuverkko.peerreview.RoundState;
import fi.laatuverkko.peerreview.RuleForce;
import fi.laatuverkko.peerreview.SeatDecision;
import fi.laatuverkko.peerreview.TeamMember;
import fi.laatuverkko.peerreview.TeamMemberBuilder;
import fi.laatuverkko.peerreview.TeamRole;
import fi.laatuverkko.peerreview.VisitMode;
import fi.laatuverkko.peerreview.plan.Reciprocity;
import fi.laatuverkko.peerreview.visit.VisitTemplate;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewPapersTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2027, 3, 30);
  private static final Texts TEXTS = Texts.in(Language.FI);

  private static PeerReview review(ReviewState state, LocalDate end) {
    return PeerReviewBuilder.builder().id(1).name("Riveria, vertaisarviointi").hostId(1).visitMode(VisitMode.ON_SITE).state(state)
        .startsOn(Optional.of(DAY)).endsOn(Optional.of(end)).build();
  }

  private static TeamMember member(long person) {
    return TeamMemberBuilder.builder().id(person).reviewId(1).personId(person).teamRole(TeamRole.PEER).decision(SeatDecision.ACCEPTED).build();
  }

  private static RoundReport report(PeerReview review) {
    ReviewRound round = ReviewRoundBuilder.builder().id(1).name("Kierros").state(RoundState.RUNNING).teamSize(2).reciprocity(Reciprocity.FEWEST)
        .organisationRule(RuleForce.DUTY).expertRule(RuleForce.DUTY).coverageRule(RuleForce.DUTY).build();
    var visit = new RoundReport.Visit(review, List.of(), List.of(member(11), member(12)), VisitTemplate.TWO_DAYS.slots(1, TEXTS), Map.of(), Optional.empty());
    return new RoundReport(round, List.of(visit), List.of(), List.of(), List.of(), Map.of(1L, "Riveria", 2L, "Sakky", 11L, "Rehtori, Sakky", 12L, "Opettaja"),
        Map.of(11L, 2L, 12L, 2L));
  }

  private static List<String> reportOn(PeerReview review) {
    var report = report(review);
    return said(new ReportPaper(report, report.visits().getFirst(), TEXTS).of(false, NOW));
  }

  private static List<String> said(TextDocument paper) {
    return paper.blocks().stream().flatMap(block -> switch (block) {
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.Items items -> items.items().stream();
      default -> Stream.empty();
    }).toList();
  }

  @Test
  void daysOfAVisitAreSaidAsOneRange() {
    assertThat(reportOn(review(ReviewState.AGREED, DAY))).contains("Käynti: 30.3.2027");
    assertThat(reportOn(review(ReviewState.AGREED, DAY.plusDays(1)))).contains("Käynti: 30.3.–31.3.2027");
  }

  @Test
  void anOrganisationThatStandsInTheNameIsNotSaidTwice() {
    assertThat(reportOn(review(ReviewState.AGREED, DAY))).contains("Rehtori, Sakky: Vertaisarvioija", "Opettaja, Sakky: Vertaisarvioija");
  }

  @Test
  void onlyADraftShowsWhereSomethingIsToBeWritten() {
    assertThat(reportOn(review(ReviewState.AGREED, DAY))).contains("(kirjoitetaan)");
    assertThat(reportOn(review(ReviewState.REPORT_APPROVED, DAY))).doesNotContain("(kirjoitetaan)").contains("–");
  }

  @Test
  void aDayOfAProgrammeStaysOnAPage() {
    var report = report(review(ReviewState.AGREED, DAY.plusDays(1)));
    var paper = new ProgrammePaper(report, TEXTS).of(report.visits(), "Käyntien ohjelmat", NOW);

    assertThat(said(paper)).contains("Riveria, vertaisarviointi", "30.3.–31.3.2027", "Päivä 1, ti 30.3.2027", "Päivä 2, ke 31.3.2027");
    assertThat(paper.blocks().stream().filter(Block.Table.class::isInstance).map(block -> ((Block.Table) block).table().together()))
        .containsExactly(false, true, true);
  }
}
