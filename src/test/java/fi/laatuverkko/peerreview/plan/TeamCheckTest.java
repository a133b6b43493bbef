package fi.laatuverkko.peerreview.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.peerreview.plan.Breach.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The judge of proposals is tried by itself: whatever it lets pass, no comparison of proposals would find. */
class TeamCheckTest {

  private static final long AREA = 50;
  private static final LocalDate MONDAY = LocalDate.of(2019, 10, 7);
  private static final Days VISIT = new Days(MONDAY, MONDAY.plusDays(1));

  /** Organisations 1, 2 and 3; visits 100 at 1 and 200 at 2, on the same days, with two peers each; two peers of each organisation. */
  private final List<PlanPeer> peers = new ArrayList<>(List.of(peer(11, 1), peer(12, 1), peer(21, 2), peer(22, 2), peer(31, 3), peer(32, 3)));
  private List<PlanVisit> visits = List.of(visit(100, 1), visit(200, 2));
  private PlanWishes wishes = PlanWishes.standard();
  private Set<Seat> locked = Set.of();
  private Set<Seat> forbidden = Set.of();
  private Set<Seat> kept = Set.of();
  private Map<Long, Map<Long, Integer>> travel = Map.of();
  private Map<Seat, Integer> repeats = Map.of();

  private static PlanPeer peer(long id, long organisation) {
    return new PlanPeer(id, "P" + id, organisation, true, false, Set.of("fi"), Map.of(AREA, 2), Set.of(), 1, List.of(), Set.of());
  }

  private static PlanVisit visit(long id, long host) {
    return new PlanVisit(id, "V" + id, host, Optional.of("fi"), Optional.of(VISIT), Set.of(AREA), 2);
  }

  private TeamCheck check() {
    return new TeamCheck(new PlanTask(peers, visits, travel, repeats, locked, forbidden, kept, wishes, Map.of()));
  }

  private static Set<Seat> seats(long... visitsAndPeers) {
    Set<Seat> seats = new HashSet<>();
    for (int at = 0; at < visitsAndPeers.length; at += 2) {
      seats.add(new Seat(visitsAndPeers[at], visitsAndPeers[at + 1]));
    }
    return seats;
  }

  /** Good teams: 21 and 31 visit organisation 1, 11 and 32 visit organisation 2. */
  private static Set<Seat> good() {
    return seats(100, 21, 100, 31, 200, 11, 200, 32);
  }

  private void replace(PlanPeer... changed) {
    Arrays.stream(changed).forEach(one -> peers.replaceAll(peer -> peer.id() == one.id() ? one : peer));
  }

  private List<String> breaches(Set<Seat> seats) {
    return check().breaches(seats).stream().map(breach -> breach.rule() + " " + breach.visit() + " " + breach.peer()).collect(Collectors.toList());
  }

  @Test
  void goodTeamsBreakNothing() {
    assertThat(breaches(good())).isEmpty();
    assertThat(check().bent(good())).isEmpty();
  }

  @Test
  void findsSeatsOfNobodyAndOfOnesOwnOrganisation() {
    assertThat(breaches(seats(100, 21, 100, 99, 200, 11, 200, 32))).contains("UNKNOWN_SEAT 100 99");
    assertThat(breaches(seats(100, 21, 100, 12, 200, 11, 200, 32))).containsExactly("OWN_ORGANISATION 100 12");
    assertThat(breaches(seats(100, 21, 100, 31, 200, 11, 200, 32, 300, 22))).containsExactly("UNKNOWN_SEAT 300 22");
    assertThat(check().score(seats(100, 21, 100, 99, 300, 22)).fit()).isEqualTo(4);
  }

  @Test
  void findsConflictsBusyDaysLanguagesAndForbiddenSeats() {
    var one = peers.get(4);
    replace(new PlanPeer(31, one.name(), 3, true, false, Set.of("fi"), one.levels(), Set.of(), 1, List.of(), Set.of(1L)));
    assertThat(breaches(good())).containsExactly("CONFLICT 100 31");
    replace(new PlanPeer(31, one.name(), 3, true, false, Set.of("fi"), one.levels(), Set.of(), 1, List.of(new Days(MONDAY.minusDays(3), MONDAY)), Set.of()));
    assertThat(breaches(good())).containsExactly("BUSY 100 31");
    replace(new PlanPeer(31, one.name(), 3, true, false, Set.of("fi"), one.levels(), Set.of(), 1,
        List.of(new Days(MONDAY.minusDays(3), MONDAY.minusDays(1)), new Days(MONDAY.plusDays(2), MONDAY.plusDays(2))), Set.of()));
    assertThat(breaches(good())).isEmpty();
    replace(new PlanPeer(31, one.name(), 3, true, false, Set.of("sv"), one.levels(), Set.of(), 1, List.of(), Set.of()));
    assertThat(breaches(good())).containsExactly("LANGUAGE 100 31");
    replace(one);
    forbidden = seats(100, 31);
    assertThat(breaches(good())).containsExactly("FORBIDDEN_SEAT 100 31");
  }

  @Test
  void aVisitWhoseLanguageOrDaysAreNotKnownRefusesNobody() {
    visits = List.of(new PlanVisit(100, "V100", 1, Optional.empty(), Optional.empty(), Set.of(AREA), 2), visits.getLast());
    replace(new PlanPeer(31, "P31", 3, true, false, Set.of("sv"), Map.of(AREA, 2), Set.of(), 2, List.of(VISIT), Set.of()));
    assertThat(breaches(good())).isEmpty();
    replace(new PlanPeer(32, "P32", 3, true, false, Set.of("fi"), Map.of(AREA, 2), Set.of(), 2, List.of(), Set.of()));
    assertThat(breaches(seats(100, 21, 100, 32, 200, 11, 200, 32))).isEmpty();
  }

  @Test
  void theWeakestTeamIsOneThatIsToBeFilled() {
    visits = List.of(visits.getFirst(), visits.getLast(), new PlanVisit(300, "V300", 3, Optional.of("fi"), Optional.empty(), Set.of(AREA), 0));
    assertThat(check().score(good()).weakest()).isEqualTo(8);
    assertThat(check().score(seats(100, 21, 100, 31)).weakest()).isZero();
    assertThat(check().loads(seats(100, 21))).isEqualTo(Map.of(1L, 0, 2L, 1, 3L, 0));
  }

  @Test
  void findsPeersWithTooManyVisitsOrTwoAtOnce() {
    assertThat(breaches(seats(100, 21, 100, 31, 200, 11, 200, 31))).containsExactly("TOO_MANY_VISITS 0 31", "TWO_VISITS_AT_ONCE 200 31");
    var one = peers.get(4);
    replace(new PlanPeer(31, one.name(), 3, true, false, Set.of("fi"), one.levels(), Set.of(), 2, List.of(), Set.of()));
    assertThat(breaches(seats(100, 21, 100, 31, 200, 11, 200, 31))).containsExactly("TWO_VISITS_AT_ONCE 200 31");
    visits = List.of(visits.getFirst(), new PlanVisit(200, "V200", 2, Optional.of("fi"), Optional.of(new Days(MONDAY.plusDays(2), MONDAY.plusDays(3))),
        Set.of(AREA), 2));
    assertThat(breaches(seats(100, 21, 100, 31, 200, 11, 200, 31))).isEmpty();
  }

  @Test
  void findsTeamsOfAnotherSizeAndLocksLeft() {
    assertThat(breaches(seats(100, 21, 200, 11, 200, 32))).containsExactly("TEAM_SIZE 100 0");
    assertThat(breaches(seats(100, 21, 100, 31, 100, 32, 200, 11))).contains("TEAM_SIZE 100 0", "TEAM_SIZE 200 0");
    locked = seats(100, 32);
    assertThat(breaches(good())).containsExactly("LOCK_LEFT 100 32");
    locked = seats(100, 31);
    assertThat(breaches(good())).isEmpty();
  }

  @Test
  void findsWhatATeamLacksAndForgivesItWhereItIsOnlyWished() {
    assertThat(breaches(seats(100, 31, 100, 32, 200, 11, 200, 12))).contains("TWO_OF_ONE_ORGANISATION 100 32", "TWO_OF_ONE_ORGANISATION 200 12");
    var novice = new PlanPeer(21, "P21", 2, false, true, Set.of("fi"), Map.of(AREA, 1), Set.of(), 1, List.of(), Set.of());
    var other = new PlanPeer(31, "P31", 3, false, true, Set.of("fi"), Map.of(AREA, 1), Set.of(), 1, List.of(), Set.of());
    replace(novice, other);
    assertThat(breaches(good())).containsExactly("NO_EXPERT 100 0", "AREA_NOT_COVERED 100 50");
    wishes = PlanWishes.standard().without(TeamRule.EXPERT);
    assertThat(breaches(good())).containsExactly("AREA_NOT_COVERED 100 50");
    assertThat(check().bent(good())).extracting(Breach::rule).containsExactly(Rule.NO_EXPERT, Rule.AREA_NOT_COVERED);
    assertThat(check().score(good()).bent()).isEqualTo(2);
    wishes = PlanWishes.standard().ignoring(TeamRule.EXPERT).ignoring(TeamRule.COVERAGE);
    assertThat(wishes.ignored()).isEqualTo(EnumSet.of(TeamRule.EXPERT, TeamRule.COVERAGE));
    assertThat(breaches(good())).isEmpty();
    assertThat(check().bent(good())).isEmpty();
  }

  @Test
  void findsOrganisationsThatReviewEachOtherOnlyWhereThatIsForbidden() {
    assertThat(check().reciprocal(good())).containsExactly(new OrganisationPair(1, 2));
    wishes = PlanWishes.standard().with(Reciprocity.FORBIDDEN);
    assertThat(breaches(good())).containsExactly("RECIPROCAL 0 0");
    assertThat(check().reciprocal(seats(100, 21, 200, 31))).isEmpty();
    assertThat(check().reciprocal(seats(100, 11, 100, 12))).isEmpty();
  }

  @Test
  void addsUpWhatTeamsAreWorth() {
    travel = Map.of(3L, Map.of(1L, 2, 2L, 1));
    repeats = Map.of(new Seat(200, 11), 2);
    wishes = PlanWishes.standard().weighing(0, 3);
    kept = seats(100, 21, 200, 21);
    replace(new PlanPeer(21, "P21", 2, true, false, Set.of("fi"), Map.of(AREA, 3), Set.of(AREA), 1, List.of(), Set.of()));
    var score = check().score(good());
    // 21: 2·3 + 3 = 9; 31: 4 − 2 = 2; 11: 4 − 3·2 = −2; 32: 4 − 1 = 3
    assertThat(score.fit()).isEqualTo(12);
    assertThat(score.weakest()).isEqualTo(1);
    assertThat(score.kept()).isEqualTo(1);
    assertThat(score.bent()).isZero();
    assertThat(score.reciprocal()).containsExactly(new OrganisationPair(1, 2));
    assertThat(check().loads(good())).isEqualTo(Map.of(1L, 1, 2L, 1, 3L, 2));
    // visits 1, 1, 2: mean 4/3, √(1/9 + 1/9 + 4/9) = 0.816…; |3−4| + |3−4| + |6−4| = 4
    assertThat(score.unfairness()).isEqualTo(new BigDecimal("0.82"));
    assertThat(score.uneven()).isEqualTo(4);
  }
}
