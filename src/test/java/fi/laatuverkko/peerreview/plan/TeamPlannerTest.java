package fi.laatuverkko.peerreview.plan;

import static fi.laatuverkko.peerreview.plan.SixOrganisations.key;
import static fi.laatuverkko.peerreview.plan.SixOrganisations.seat;
import static fi.laatuverkko.peerreview.plan.SixOrganisations.visit;
import static fi.laatuverkko.peerreview.plan.SixOrganisations.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TeamPlannerTest {

  private static final PlanRequest REQUEST = PlanRequest.of(1);

  private final TeamPlanner planner = new TeamPlanner(InstantSource.system());

  @Test
  void fitsAreThoseOfTheWorkedExample() {
    var expected = """
        A1 . 7 4 8 7 5
        A2 . 10 5 5 2 .
        B1 8 . . 5 8 .
        B2 3 . 4 4 3 .
        C1 6 5 . 10 6 6
        C2 11 2 . 3 11 .
        D1 6 5 5 . . .
        D2 7 4 8 . 7 .
        E1 7 9 7 7 . 7
        E2 9 1 -2 10 . .
        F1 . 11 9 6 3 .
        F2 8 2 8 3 8 .
        """;
    var task = SixOrganisations.task(2, Reciprocity.FORBIDDEN);
    var table = task.peers().stream().map(peer -> peer.name() + " " + task.visits().stream()
        .map(visit -> Exclusion.of(task, peer, visit).map(_ -> ".").orElseGet(() -> String.valueOf(Fit.of(task, peer, visit).points())))
        .collect(Collectors.joining(" ")) + "\n").collect(Collectors.joining());
    assertThat(table).isEqualTo(expected);
  }

  @Test
  void findsTheOnlyBestTeamsWithoutReciprocity() {
    var proposal = planner.plan(SixOrganisations.task(2, Reciprocity.FORBIDDEN), REQUEST, Progress.NONE);

    assertThat(proposal.state()).isEqualTo(PlanState.OPTIMAL);
    assertThat(proposal.certain()).isTrue();
    assertThat(proposal.score().fit()).isEqualTo(107);
    assertThat(written(proposal)).isEqualTo("VA C2+E2 (20) · VB A2+F1 (21) · VC D2+F1 (17) · VD A1+E2 (18) · VE B1+C2 (19) · VF A1+E1 (12)");
    assertThat(proposal.score().reciprocal()).isEmpty();
    assertThat(proposal.score().unfairness()).isEqualByComparingTo("2.0");
    assertThat(new TeamCheck(proposal.task()).loads(proposal.seats()).values()).containsExactlyInAnyOrder(3, 1, 2, 1, 3, 2);
  }

  @Test
  void asksForTheFewestPairsByItselfAndFindsTheSameTeams() {
    var proposal = planner.plan(SixOrganisations.task(2, Reciprocity.FEWEST), REQUEST, Progress.NONE);

    assertThat(proposal.score().fit()).isEqualTo(107);
    assertThat(price(proposal, "teamPlan.price.reciprocity")).isEqualTo(1);
  }

  @Test
  void findsOnePointMoreWhenReciprocityIsFree() {
    var proposal = planner.plan(SixOrganisations.task(2, Reciprocity.FREE), REQUEST, Progress.NONE);

    assertThat(proposal.state()).isEqualTo(PlanState.OPTIMAL);
    assertThat(proposal.score().fit()).isEqualTo(108);
    assertThat(proposal.score().reciprocal()).hasSizeBetween(1, 3);
  }

  @Test
  void saysThatTeamsOfThreeNeedReciprocalPairs() {
    var proposal = planner.plan(SixOrganisations.task(3, Reciprocity.FORBIDDEN), REQUEST, Progress.NONE);

    assertThat(proposal.state()).isEqualTo(PlanState.INFEASIBLE);
    assertThat(proposal.leastPairs()).isEqualTo(3);
    assertThat(words(proposal)).contains("Reciprocal pairs can't be avoided, at least 3");
  }

  @Test
  void namesTheVisitThatTooFewPeersSpeakTheLanguageOf() {
    var proposal = planner.plan(SixOrganisations.task(4, Reciprocity.FEWEST), REQUEST, Progress.NONE);

    assertThat(proposal.state()).isEqualTo(PlanState.INFEASIBLE);
    assertThat(words(proposal)).contains("VF: Swedish is spoken by only 3 of the allowed peers (A1, C1, E1), but the team needs 4");
  }

  @Test
  void fairModeRaisesTheWeakestTeamAndSaysItsPrice() {
    var best = planner.plan(SixOrganisations.task(2, Reciprocity.FREE), REQUEST, Progress.NONE);
    var fair = planner.plan(SixOrganisations.task(2, Reciprocity.FREE).with(PlanWishes.standard().with(Reciprocity.FREE).with(PlanMode.FAIR)), REQUEST, Progress.NONE);

    assertThat(fair.state()).isEqualTo(PlanState.OPTIMAL);
    assertThat(fair.score().weakest()).isGreaterThanOrEqualTo(best.score().weakest());
    assertThat(price(fair, "teamPlan.price.fairness")).isEqualTo(best.score().fit() - fair.score().fit());
  }

  @Test
  void keepsLocksAndForbids() {
    var task = SixOrganisations.task(2, Reciprocity.FEWEST).fixing(Set.of(seat("B2", 'A')), Set.of(seat("E2", 'D')));
    var proposal = planner.plan(task, REQUEST, Progress.NONE);

    assertThat(proposal.state()).isEqualTo(PlanState.OPTIMAL);
    assertThat(proposal.seats()).contains(seat("B2", 'A')).doesNotContain(seat("E2", 'D'));
    assertThat(price(proposal, "teamPlan.price.locks")).isPositive();
  }

  @Test
  void changesAsLittleAsPossibleWhenAPeerFallsIll() {
    var task = SixOrganisations.task(2, Reciprocity.FEWEST);
    var before = planner.plan(task, REQUEST, Progress.NONE).seats();
    var ill = key("E2");
    var forbidden = task.visits().stream().map(visit -> new Seat(visit.id(), ill)).collect(Collectors.toSet());

    var after = planner.plan(task.fixing(Set.of(), forbidden).keeping(before), REQUEST, Progress.NONE);

    assertThat(after.state()).isEqualTo(PlanState.OPTIMAL);
    var lost = before.stream().filter(seat -> seat.peer() == ill).count();
    assertThat(after.score().kept()).isEqualTo(before.size() - (int) lost);
  }

  @Test
  void proposesAlternatesWhoCouldStepIn() {
    var proposal = planner.plan(SixOrganisations.task(2, Reciprocity.FEWEST), REQUEST, Progress.NONE);
    for (var team : proposal.teams()) {
      assertThat(team.alternates()).hasSizeLessThanOrEqualTo(2);
      assertThat(team.alternates()).noneMatch(alternate -> team.members().stream().anyMatch(member -> member.peer().equals(alternate.peer())));
    }
    assertThat(proposal.teams().stream().filter(team -> !team.alternates().isEmpty()).count()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void saysForEachChoiceWhy() {
    var proposal = planner.plan(SixOrganisations.task(2, Reciprocity.FEWEST), REQUEST, Progress.NONE);
    var english = Texts.in(Language.EN);
    var team = proposal.teams().getFirst();
    var c2 = team.members().stream().filter(member -> member.peer().name().equals("C2")).findFirst().orElseThrow();
    assertThat(c2.reasons().stream().map(reason -> reason.in(english)).toList())
        .contains("the only one in the team who masters Q14 (3)", "wants to learn about Q14", "the only experienced one in the team", "11 points");
    assertThat(team.coordinator()).isEqualTo(key("C2"));
  }

  @Test
  void sameSeedGivesTheSameTeams() {
    var task = SixOrganisations.task(3, Reciprocity.FREE);
    assertThat(planner.plan(task, PlanRequest.of(7).withoutPrices(), Progress.NONE).seats())
        .isEqualTo(planner.plan(task, PlanRequest.of(7).withoutPrices(), Progress.NONE).seats());
  }

  @Test
  void stopsWhenNobodyWantsTheAnswerAnyMore() {
    var cancelled = new Progress() {
      @Override
      public void report(long done, long total, String text) {}

      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    assertThatThrownBy(() -> planner.plan(SixOrganisations.task(2, Reciprocity.FREE), REQUEST, cancelled)).isInstanceOf(CancellationException.class);
  }

  @Test
  void saysThatALockedPeerIsGone() {
    var task = SixOrganisations.task(2, Reciprocity.FEWEST).fixing(Set.of(new Seat(visit('A'), 999)), Set.of());
    var proposal = planner.plan(task, REQUEST, Progress.NONE);
    assertThat(proposal.state()).isEqualTo(PlanState.INFEASIBLE);
    assertThat(words(proposal)).contains("VA: a peer locked into the team is no longer in the pool");
  }

  @Test
  void saysWhenVisitsAreShortTogether() {
    var task = SixOrganisations.task(2, Reciprocity.FREE);
    var few = new PlanTask(task.peers().stream().map(peer -> new PlanPeer(peer.id(), peer.name(), peer.organisation(), peer.expert(), false, peer.languages(), peer.levels(),
        peer.interests(), peer.name().endsWith("1") ? 1 : 0, peer.busy(), peer.conflicts())).toList(), task.visits(), task.travel(), Map.of(), Set.of(), Set.of(), Set.of(),
        task.wishes(), new HashMap<>(task.names()));
    var proposal = planner.plan(few, REQUEST, Progress.NONE);
    assertThat(proposal.state()).isEqualTo(PlanState.INFEASIBLE);
    assertThat(words(proposal)).contains("The visits VA, VB, VC, VD need 8 peers together").contains("at most 6 visits");
  }

  @Test
  void saysWhatWouldMakeAnImpossibleRoundPossible() {
    var task = SixOrganisations.task(2, Reciprocity.FEWEST);
    var noExperts = new PlanTask(task.peers().stream().map(peer -> new PlanPeer(peer.id(), peer.name(), peer.organisation(), false, false, peer.languages(), peer.levels(),
        peer.interests(), 2, peer.busy(), peer.conflicts())).toList(), task.visits(), task.travel(), Map.of(), Set.of(), Set.of(), Set.of(), task.wishes(), task.names());
    var proposal = planner.plan(noExperts, REQUEST, Progress.NONE);
    assertThat(proposal.state()).isEqualTo(PlanState.INFEASIBLE);
    assertThat(proposal.waysOut().stream().map(way -> way.in(Texts.in(Language.EN))).toList()).anyMatch(way -> way.contains("experienced"));
  }

  private static String words(Proposal proposal) {
    return proposal.obstacles().stream().map(obstacle -> obstacle.words().in(Texts.in(Language.EN))).collect(Collectors.joining("\n"));
  }

  private static int price(Proposal proposal, String key) {
    return proposal.prices().stream().filter(price -> price.wish().key().equals(key)).findFirst().flatMap(Proposal.Price::points).orElseThrow();
  }
}
