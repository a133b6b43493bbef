package fi.laatuverkko.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {

  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

  @Test
  void keepsAllThatFit() {
    var moments = List.of(START.plusSeconds(60), START);
    assertThat(Thinning.keep(moments, START.plusSeconds(120), 10)).isEqualTo(moments);
    assertThat(Thinning.keep(List.of(), START, 10)).isEmpty();
  }

  @Test
  void keepsDailyBackupsOfAYearEverFurtherApart() {
    List<Instant> kept = List.of();
    for (int day = 0; day <= 3 * 365; day++) {
      var now = START.plus(Duration.ofDays(day));
      var all = new ArrayList<>(kept);
      all.add(now);
      kept = Thinning.keep(all, now, 10);
      assertThat(kept).hasSize(Math.min(day + 1, 10)).startsWith(now);
    }
    var now = kept.getFirst();
    var ages = kept.stream().map(moment -> Duration.between(moment, now).toDays()).toList();
    assertThat(ages).startsWith(0L, 1L, 2L).isSorted();
    assertThat(ages).anyMatch(age -> age >= 4 && age <= 10).anyMatch(age -> age >= 20 && age <= 60).anyMatch(age -> age > 100)
        .allMatch(age -> age <= 366);
  }

  @Test
  void dropsOneOfTwoNeighboursBeforeALonelyOne() {
    var now = START.plus(Duration.ofDays(100));
    var moments = List.of(now, now.minus(Duration.ofDays(1)), now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(30)),
        now.minus(Duration.ofDays(60)), now.minus(Duration.ofDays(60)).minusSeconds(5), now.minus(Duration.ofDays(90)));
    assertThat(Thinning.keep(moments, now, 6)).hasSize(6).containsAll(moments.subList(0, 4)).contains(moments.get(6));
  }

  @Test
  void dropsFirstWhatIsOlderThanAYear() {
    var now = START.plus(Duration.ofDays(1000));
    var close = List.of(now, now.minusSeconds(10), now.minusSeconds(20), now.minusSeconds(30), now.minusSeconds(40));
    var old = new ArrayList<>(close);
    old.add(now.minus(Duration.ofDays(365)).minusSeconds(1));
    assertThat(Thinning.keep(old, now, 5)).isEqualTo(close);
    var young = new ArrayList<>(close);
    young.add(now.minus(Duration.ofDays(365)));
    assertThat(Thinning.keep(young, now, 5)).hasSize(5).startsWith(now, now.minusSeconds(10), now.minusSeconds(20)).endsWith(now.minus(Duration.ofDays(365)));
  }

  @Test
  void neverDropsTheLatestThree() {
    var now = START.plus(Duration.ofDays(100));
    var moments = List.of(now, now.minusSeconds(1), now.minusSeconds(2), now.minus(Duration.ofDays(10)), now.minus(Duration.ofDays(50)));
    assertThat(Thinning.keep(moments, now, 4)).isEqualTo(List.of(moments.get(0), moments.get(1), moments.get(2), moments.get(4)));
    assertThat(Thinning.keep(moments, now, 3)).isEqualTo(moments.subList(0, 3));
  }

  @Test
  void neverKeepsTooManyNorLosesTheLatest() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var moments = random.longs(random.nextInt(40), 0, 10_000_000).mapToObj(START::plusSeconds).toList();
      var now = START.plusSeconds(10_000_000);
      var kept = Thinning.keep(moments, now, 10);
      assertThat(kept).hasSizeLessThanOrEqualTo(10).isSubsetOf(moments).hasSize((int) Math.min(10, moments.stream().distinct().count()));
      moments.stream().max(Instant::compareTo).ifPresent(latest -> assertThat(kept).startsWith(latest));
      assertThat(Thinning.keep(kept, now, 10)).isEqualTo(kept);
    }
  }
}
