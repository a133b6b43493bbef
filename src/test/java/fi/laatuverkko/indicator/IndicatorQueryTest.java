package fi.laatuverkko.indicator;

import static fi.laatuverkko.storage.schema.Tables.INDICATOR;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_TARGET;
import static fi.laatuverkko.storage.schema.Tables.INDICATOR_VALUE;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorQueryTest {

  @TempDir private Path folder;
  private TestFile file;
  private IndicatorQuery query;
  private List<Organisation> partners;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
    query = new IndicatorQuery(file.sql(), file.store(INDICATOR, Indicator.class), file.store(INDICATOR_VALUE, IndicatorValue.class), file.store(INDICATOR_TARGET, Target.class));
    file.log.perform(ActName.of("sample.act"), act -> partners = Stream.of("Riveria", "Sakky")
        .map(name -> file.store(ORGANISATION, Organisation.class).insert(act, OrganisationBuilder.builder().legalName(name).build())).toList());
  }

  @AfterEach
  void close() {
    file.close();
  }

  /** @param of partners by number, 0 for all of them together */
  private void store(Indicator indicator, List<IndicatorValue> of) {
    file.log.perform(ActName.of("sample.act"), act -> {
      var stored = file.store(INDICATOR, Indicator.class).insert(act, indicator.withId(0));
      return file.store(INDICATOR_VALUE, IndicatorValue.class).insertAll(act, of.stream().map(value -> value.withIndicatorId(stored.id())
          .withOrganisationId(value.organisationId().map(number -> partners.get((int) (number - 1)).id()))).toList());
    });
  }

  @Test
  void draftsOfANewerPeriodDontHideTheLatestFigure() {
    store(Measured.indicator(Unit.COUNT), List.of(Measured.mean(1, Measured.YEAR_2020, "4", 4),
        Measured.mean(1, Measured.YEAR_2021, "9", 9).withState(ValueState.DRAFT)));
    var line = query.lines().getFirst();
    assertThat(line.figure().shown().orElseThrow()).isEqualByComparingTo("4");
    assertThat(line.latest().orElseThrow().period()).isEqualTo(PeriodName.range(Measured.YEAR_2020));
    assertThat(line.values()).isEqualTo(2);
  }

  @Test
  void anIndicatorOfDraftsAloneHasNoFigure() {
    store(Measured.indicator(Unit.COUNT), List.of(Measured.mean(1, Measured.YEAR_2020, "4", 4).withState(ValueState.DRAFT)));
    assertThat(query.lines().getFirst().latest()).isEmpty();
    assertThat(query.lines().getFirst().values()).isEqualTo(1);
  }

  /** Periods of quarters, halves and years in any mixture: what is left unread changes no figure and hides and shows nothing else. */
  @Test
  void theLatestFigureIsTheOneOfAllValues() {
    var random = new Random(7);
    for (int round = 0; round < 120; round++) {
      var unit = List.of(Unit.MEAN_1_5, Unit.COUNT, Unit.PERCENT).get(round % 3);
      var indicator = Measured.indicator(unit).withRunningTotal(round % 4 == 0);
      List<IndicatorValue> values = Stream.of(1, 2, 3, 6, 12).flatMap(months -> Stream.iterate(0, start -> start + months).limit(24 / months)
          .filter(_ -> random.nextInt(4) == 0).flatMap(start -> Stream.of(0, 1, 2).filter(_ -> random.nextInt(3) > 0)
              .map(partner -> value(unit, partner, start, months, random)))).toList();
      store(indicator, values);
    }
    var lines = query.lines();
    assertThat(lines).hasSize(120).extracting(line -> line.latest()).containsExactlyElementsOf(
        lines.stream().map(line -> LatestValue.of(line.indicator(), query.values(line.indicator().id()))).toList());
    assertThat(lines.stream().filter(line -> line.figure() instanceof Figure.Suppressed).count()).isBetween(10L, 110L);
  }

  private static IndicatorValue value(Unit unit, int partner, int start, int months, Random random) {
    var from = LocalDate.of(2020, 1, 1).plusMonths(start);
    var period = new Period(from, from.plusMonths(months).minusDays(1));
    int n = 1 + random.nextInt(8 * months);
    var value = unit == Unit.PERCENT ? Measured.share(partner, period, random.nextInt(n + 1), n) : Measured.mean(partner, period, "3." + random.nextInt(10), n);
    return random.nextInt(5) == 0 ? value.withState(ValueState.DRAFT) : value;
  }
}
