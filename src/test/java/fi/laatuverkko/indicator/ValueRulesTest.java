package fi.laatuverkko.indicator;

import static fi.laatuverkko.indicator.Measured.YEAR_2020;
import static fi.laatuverkko.indicator.Measured.indicator;
import static fi.laatuverkko.indicator.Measured.mean;
import static fi.laatuverkko.indicator.Measured.share;
import static fi.laatuverkko.indicator.Measured.value;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueRulesTest {

  private static Optional<String> problem(Unit unit, IndicatorValue value) {
    return ValueRules.problem(indicator(unit), value).map(Problem::key);
  }

  @Test
  void refusesWhatIsOutsideTheUnit() {
    assertThat(problem(Unit.MEAN_1_5, mean(1, YEAR_2020, "5.4", 9))).contains("indicatorValue.problem.scale");
    assertThat(problem(Unit.MEAN_1_5, mean(1, YEAR_2020, "4.4", 9))).isEmpty();
    assertThat(problem(Unit.PERCENT, value(1, YEAR_2020).withMeasured(Optional.of(new BigDecimal("101"))))).contains("indicatorValue.problem.percent");
    assertThat(problem(Unit.PERCENT, share(1, YEAR_2020, 21, 20))).contains("indicatorValue.problem.share");
    assertThat(problem(Unit.COUNT, value(1, YEAR_2020).withMeasured(Optional.of(new BigDecimal("-1"))))).contains("indicatorValue.problem.negative");
    assertThat(problem(Unit.TEXT, value(1, YEAR_2020).withMeasured(Optional.of(BigDecimal.ONE)))).contains("indicatorValue.problem.words");
  }

  @Test
  void asksForNUnlessTheValueIsADraft() {
    var without = value(1, YEAR_2020).withMeasured(Optional.of(new BigDecimal("4.2")));
    assertThat(problem(Unit.MEAN_1_5, without)).contains("indicatorValue.problem.withoutN");
    assertThat(problem(Unit.MEAN_1_5, without.withState(ValueState.DRAFT))).isEmpty();
  }

  @Test
  void refusesMoreAnswersThanPeopleAndSpreadsThatDontAddUp() {
    assertThat(problem(Unit.PERCENT, share(1, YEAR_2020, 3, 20).withInvited(Optional.of(19)))).contains("indicatorValue.problem.invited");
    assertThat(problem(Unit.MEAN_1_5, mean(1, YEAR_2020, "3.95", 60).withAnswerCounts(Optional.of("2 3 8 30 17 4")))).isEmpty();
    assertThat(problem(Unit.MEAN_1_5, mean(1, YEAR_2020, "3.95", 61).withAnswerCounts(Optional.of("2 3 8 30 17 4")))).contains("indicatorValue.problem.answersAndN");
    assertThat(problem(Unit.MEAN_1_5, mean(1, YEAR_2020, "3.95", 60).withAnswerCounts(Optional.of("2, 3")))).contains("indicatorValue.problem.answerCounts");
  }

  @Test
  void leavesLockedPeriodsAndSharedValuesAlone() {
    var before = Optional.of(mean(1, YEAR_2020, "4.2", 9));
    var after = Optional.of(mean(1, YEAR_2020, "4.3", 9));
    var lock = PeriodLockBuilder.builder().periodFrom(YEAR_2020.from()).periodTo(YEAR_2020.to()).build();
    var indicator = indicator(Unit.MEAN_1_5);
    assertThat(ValueRules.refusal(indicator, before, after, List.of(lock)).map(Problem::key)).contains("indicatorValue.problem.locked");
    assertThat(ValueRules.refusal(indicator, Optional.empty(), after, List.of(lock)).map(Problem::key)).contains("indicatorValue.problem.locked");
    assertThat(ValueRules.refusal(indicator, before, after, List.of(lock.withNetworkId(Optional.of(9L))))).isEmpty();
    var shared = before.map(value -> value.withState(ValueState.SHARED));
    assertThat(ValueRules.refusal(indicator, shared, after, List.of()).map(Problem::key)).contains("indicatorValue.problem.shared");
    assertThat(ValueRules.refusal(indicator, shared, Optional.empty(), List.of()).map(Problem::key)).contains("indicatorValue.problem.shared");
    assertThat(ValueRules.refusal(indicator, shared, after.map(value -> value.withState(ValueState.DRAFT)), List.of())).isEmpty();
  }
}
