package fi.laatuverkko.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds whatever the values are. */
class StatisticsPropertyTest {

  @RepeatedTest(50)
  void anIntervalHoldsItsShareAndStaysBetweenZeroAndOne(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    var whole = 1 + random.nextInt(2_000);
    var share = new Share(random.nextInt(whole + 1), whole);
    assertThat(share.interval().contains(share.value())).isTrue();
    assertThat(share.interval().low()).isBetween(0.0, 1.0);
    assertThat(share.interval().high()).isBetween(0.0, 1.0);
    var tenfold = new Share(share.part() * 10, share.whole() * 10).interval();
    assertThat(tenfold.high() - tenfold.low()).isLessThan(share.interval().high() - share.interval().low());
  }

  @RepeatedTest(50)
  void groupsPutTogetherEqualAllCountedAtOnce(RepetitionInfo round) {
    var random = new Random(round.getCurrentRepetition());
    var groups = IntStream.range(0, 2 + random.nextInt(8)).mapToObj(_ ->
        new Answers(IntStream.range(0, 5).map(_ -> random.nextInt(30)).boxed().toList(), random.nextInt(5))).filter(group -> group.n() > 0).toList();
    var all = new Answers(IntStream.range(0, 5).mapToObj(at -> groups.stream().mapToInt(group -> group.counts().get(at)).sum()).toList(),
        groups.stream().mapToInt(Answers::cannotSay).sum());
    assertThat(GroupMeans.weighted(groups.stream().map(group -> new GroupMeans.Group(group.mean(), group.n())).toList()))
        .isCloseTo(all.mean(), within(1e-9));
    assertThat(all.satisfied() + all.moderate() + all.dissatisfied()).isCloseTo(1, within(1e-9));
  }
}
