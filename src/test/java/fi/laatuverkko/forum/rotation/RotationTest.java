package fi.laatuverkko.forum.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.network.OrganisationLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

  private static final String KIRKMAN = """
      01-02-03 04-08-12 05-10-15 06-11-13 07-09-14
      01-04-05 02-08-10 03-13-14 06-09-15 07-11-12
      01-06-07 02-09-11 03-12-15 04-10-14 05-08-13
      01-08-09 02-12-14 03-05-06 04-11-15 07-10-13
      01-10-11 02-13-15 03-04-07 05-09-12 06-08-14
      01-12-13 02-04-06 03-09-10 05-11-14 07-08-15
      01-14-15 02-05-07 03-08-11 04-09-13 06-10-12""";

  /** So many organisations with so many people each. */
  private static List<Guest> guests(int organisations, int each) {
    return IntStream.range(0, organisations * each)
        .mapToObj(at -> Guest.of(at + 1, (char) ('A' + at / each) + String.valueOf(at % each + 1), at / each)).toList();
  }

  private static SeatPlan kirkman() {
    var guests = IntStream.rangeClosed(1, 15).mapToObj(id -> Guest.of(id, String.valueOf(id), -id)).toList();
    List<List<Integer>> seats = new ArrayList<>();
    KIRKMAN.lines().forEach(line -> {
      List<Integer> round = new ArrayList<>(Collections.nCopies(15, 0));
      var groups = line.split(" ");
      for (int table = 0; table < groups.length; table++) {
        for (var id : groups[table].split("-")) {
          round.set(Integer.parseInt(id) - 1, table);
        }
      }
      seats.add(round);
    });
    return new SeatPlan(guests, 5, seats);
  }

  @ParameterizedTest
  @CsvSource({"3,2", "3,3", "5,2", "5,3", "5,4", "5,5", "7,2", "7,5", "7,7"})
  void theRuleOfPrimeNumbersLetsNobodyMeetTwice(int tables, int organisations) {
    var request = RotationRequest.of(guests(organisations, tables), tables, tables, 1);
    assertThat(request.isRegular()).isTrue();
    var quality = RotationQuality.of(Rotation.plan(request));
    assertThat(quality.repeats()).isZero();
    assertThat(quality.sameOrganisation()).isZero();
    assertThat(quality.isBestPossible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"4,3,4,8", "4,4,4,16", "6,3,6,18", "6,4,6,60", "6,5,6,120", "6,6,6,180"})
  void theRuleFailsForOtherNumbersAsComputed(int tables, int organisations, int rounds, int repeats) {
    var request = RotationRequest.of(guests(organisations, tables), tables, rounds, 1);
    assertThat(request.isRegular()).isFalse();
    var byRule = RotationQuality.of(SeatPlan.of(request, Rotation.byRule(request)));
    assertThat(byRule.sameOrganisation()).isZero();
    assertThat(byRule.repeats()).isEqualTo(repeats);
    assertThat(RotationQuality.of(Rotation.plan(request)).repeats()).isLessThan(repeats);
  }

  @Test
  void findsGroupsWithoutAnyFaultForSixOrganisations() {
    for (long seed = 1; seed <= 5; seed++) {
      var quality = RotationQuality.of(Rotation.plan(RotationRequest.of(guests(6, 4), 6, 3, seed)));
      assertThat(quality.repeats()).isZero();
      assertThat(quality.sameOrganisation()).isZero();
      assertThat(quality.smallest()).isEqualTo(4);
      assertThat(quality.largest()).isEqualTo(4);
    }
  }

  @Test
  void countsTheMeetingsOfThePublishedGroups() {
    var tables = """
        A3 C2 D2 E1 | B3 C4 D1 E4 | A4 B4 E2 F1 | C3 D3 E3 F3 | A2 B1 D4 F4 | A1 B2 C1 F2
        A3 B4 C1 E3 | A4 B1 E4 F3 | A2 C4 D2 F2 | B2 C3 D4 E2 | A1 D1 E1 F4 | B3 C2 D3 F1
        A2 B2 E1 F3 | A4 B3 D4 E3 | A1 C4 D3 E2 | C1 D2 E4 F4 | B4 C2 D1 F2 | A3 B1 C3 F1""";
    var guests = guests(6, 4);
    var seats = tables.lines().map(line -> {
      var groups = line.split(" \\| ");
      return guests.stream().map(guest -> IntStream.range(0, groups.length).filter(at -> Arrays.asList(groups[at].strip().split(" ")).contains(guest.name()))
          .findFirst().orElseThrow()).toList();
    }).toList();
    var quality = RotationQuality.of(new SeatPlan(guests, 6, seats));
    assertThat(quality.repeats()).isZero();
    assertThat(quality.sameOrganisation()).isZero();
    assertThat(quality.isBestPossible()).isTrue();
  }

  @Test
  void countsNoRepeatInKirkmansWalksAndSomeAfterAnExchange() {
    var walks = kirkman();
    assertThat(RotationQuality.of(walks).repeats()).isZero();
    assertThat(RotationQuality.of(walks).leastRepeats()).isZero();
    var random = new Random(7);
    for (int trial = 0; trial < 100; trial++) {
      List<List<Integer>> seats = new ArrayList<>(walks.seats().stream().map(round -> (List<Integer>) new ArrayList<>(round)).toList());
      var round = seats.get(random.nextInt(7));
      int one = random.nextInt(15);
      int other = IntStream.range(0, 15).filter(at -> !round.get(at).equals(round.get(one))).skip(random.nextInt(12)).findFirst().orElseThrow();
      Collections.swap(round, one, other);
      var quality = RotationQuality.of(new SeatPlan(walks.guests(), 5, seats));
      assertThat(quality.repeats()).isPositive();
      assertThat(quality.meetings()).isNotEmpty();
    }
  }

  @Test
  void keepsHostsLocksLanguagesAndSizesInRandomRounds() {
    var random = new Random(11);
    for (int trial = 0; trial < 100; trial++) {
      var people = 4 + random.nextInt(24);
      var tables = 2 + random.nextInt(Math.min(6, people / 2));
      var rounds = 1 + random.nextInt(4);
      List<Guest> guests = new ArrayList<>();
      for (int at = 0; at < people; at++) {
        var language = at % 7 == 3 ? OrganisationLanguage.SV : at % 2 == 0 ? OrganisationLanguage.BOTH : OrganisationLanguage.FI;
        guests.add(new Guest(at + 1, "H" + at, random.nextInt(6), language, at < tables && at % 3 == 0));
      }
      var lock = new SeatLock(people, random.nextInt(rounds), random.nextInt(tables));
      var request = new RotationRequest(guests, tables, rounds, List.of(lock), trial);
      var plan = Rotation.plan(request);
      var quality = RotationQuality.of(plan);
      assertThat(plan.table(lock.round(), people - 1)).isEqualTo(lock.table());
      var hosts = request.hostTables();
      for (int round = 0; round < rounds; round++) {
        for (int guest = 0; guest < people - 1; guest++) {
          assertThat(hosts.get(guest) < 0 || plan.table(round, guest) == hosts.get(guest)).isTrue();
        }
      }
      assertThat(quality.largest() - quality.smallest()).isLessThanOrEqualTo(1);
      assertThat(quality.sameOrganisation()).isGreaterThanOrEqualTo(quality.leastSameOrganisation());
      assertThat(quality.repeats()).isGreaterThanOrEqualTo(quality.sameOrganisation() == quality.leastSameOrganisation() ? quality.leastRepeats() : 0);
      assertThat(Rotation.plan(request)).as("same seed").isEqualTo(plan);
    }
  }

  @Test
  void putsNoTwoOfOneOrganisationTogetherWhereTheTablesAreEnough() {
    var random = new Random(5);
    for (int trial = 0; trial < 60; trial++) {
      var tables = 3 + random.nextInt(5);
      List<Guest> guests = new ArrayList<>();
      for (int organisation = 0; organisation < 3 + random.nextInt(6); organisation++) {
        for (int person = 0; person < 1 + random.nextInt(tables); person++) {
          guests.add(Guest.of(guests.size() + 1, "H" + guests.size(), organisation));
        }
      }
      var quality = RotationQuality.of(Rotation.plan(RotationRequest.of(guests, tables, 2, trial)));
      assertThat(quality.leastSameOrganisation()).isZero();
      assertThat(quality.sameOrganisation()).as("%s people at %s tables", guests.size(), tables).isZero();
    }
  }

  @Test
  void seatsPeopleWithoutACommonLanguageApart() {
    List<Guest> guests = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      guests.add(new Guest(at + 1, "H" + at, at % 4, at < 3 ? OrganisationLanguage.SV : at < 8 ? OrganisationLanguage.FI : OrganisationLanguage.BOTH, false));
    }
    assertThat(RotationQuality.of(Rotation.plan(RotationRequest.of(guests, 3, 2, 1))).strangers()).isZero();
  }

  @Test
  void findsTheBestThereIsInSmallTasks() {
    // 6 people of 3 organisations at 2 tables over 2 rounds: the least cost is found by trying everything.
    var guests = guests(3, 2);
    var least = Integer.MAX_VALUE;
    for (int first = 0; first < 64; first++) {
      for (int second = 0; second < 64; second++) {
        if (Integer.bitCount(first) == 3 && Integer.bitCount(second) == 3) {
          var one = first;
          var two = second;
          var plan = new SeatPlan(guests, 2, List.of(IntStream.range(0, 6).mapToObj(at -> one >> at & 1).toList(), IntStream.range(0, 6).mapToObj(at -> two >> at & 1).toList()));
          var quality = RotationQuality.of(plan);
          least = Math.min(least, 10 * quality.sameOrganisation() + quality.repeats());
        }
      }
    }
    var found = RotationQuality.of(Rotation.plan(RotationRequest.of(guests, 2, 2, 3)));
    assertThat(10 * found.sameOrganisation() + found.repeats()).isEqualTo(least);
  }

  @Test
  void knowsThatFivePeopleCannotComeApartAtFourTables() {
    var quality = RotationQuality.of(Rotation.plan(RotationRequest.of(guests(5, 4), 4, 3, 1)));
    assertThat(quality.leastRepeats()).isEqualTo(8);
    assertThat(quality.repeats()).isEqualTo(8);
  }

  @Test
  void sitsNobodyAndOnePersonToo() {
    assertThat(Rotation.plan(RotationRequest.of(List.of(), 3, 2, 1)).at(0, 0)).isEmpty();
    assertThat(Rotation.plan(RotationRequest.of(guests(1, 1), 3, 2, 1)).guests()).hasSize(1);
  }
}
