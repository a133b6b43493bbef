package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeInputTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1.1. – 31.12.2019|2019-01-01|2019-12-31", "1.1.–31.12.2019|2019-01-01|2019-12-31", "1.12.2014-31.12.2015|2014-12-01|2015-12-31",
      "01.01.2020 - 30.06.2022|2020-01-01|2022-06-30", "1.12.2014\u00A0\u2212\u00A031.12.2015|2014-12-01|2015-12-31",
      "1.1—31.12.2019|2019-01-01|2019-12-31", "1.–5.12.2019|2019-12-01|2019-12-05", "1-5.12.2019|2019-12-01|2019-12-05",
      "1.1.–31.12.|2026-01-01|2026-12-31", "1.8.2019–31.12.|2019-08-01|2019-12-31", "2019|2019-01-01|2019-12-31",
      "2019–2020|2019-01-01|2020-12-31", "8/2019–6/2020|2019-08-01|2020-06-30", "2/2020|2020-02-01|2020-02-29",
      "1.12.2019|2019-12-01|2019-12-01", "2014-12-01|2014-12-01|2014-12-01", "2014-12-01 - 2015-12-31|2014-12-01|2015-12-31",
      "2014-12-01-2015-12-31|2014-12-01|2015-12-31", "1 Jan – 31 Dec 2019|2019-01-01|2019-12-31",
      "1 Dec 2014 – 31 Dec 2015|2014-12-01|2015-12-31", "1.1.20-30.6.22|2020-01-01|2022-06-30"})
  void readsPeriods(String text, LocalDate from, LocalDate to) {
    assertThat(DateRangeInput.parse(text, TODAY)).isEqualTo(Parsed.of(DateRange.of(from, to)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1.1.2020–|2020-01-01|", "1.1.2020 -|2020-01-01|", "–30.6.2022||2022-06-30", "2020–|2020-01-01|", "–2020||2020-12-31",
      "2014-12-01-|2014-12-01|", "1 Jan 2020 –|2020-01-01|"})
  void readsPeriodsWithOneEndOpen(String text, LocalDate from, LocalDate to) {
    assertThat(DateRangeInput.parse(text, TODAY)).isEqualTo(Parsed.of(new DateRange(Optional.ofNullable(from), Optional.ofNullable(to))));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "syksy|dateRange", "–|dateRange", "1.–|dateRange", "1.1.–5.|dateRange", "1.1.2019–31.12.2019–1.1.2020|dateRange",
      "1.1.2019 31.12.2019|dateRange", "1.1.2019–x|dateRange", "1|dateRange", "1.1.–31.12.2019 (jatkoaika)|dateRange",
      "31.12.2019–1.1.2019|dateOrder", "1.8.–31.7.2020|dateOrder", "2020–2019|dateOrder", "31.2.–31.12.2019|noSuchDay",
      "1.1.–31.11.2019|noSuchDay", "13/2019|noSuchDay", "0/2019|noSuchDay", "8/2019–0/2020|noSuchDay", "8/2019–13/2020|noSuchDay", "5.–1.12.2019|dateOrder"})
  void refusesWithTheReason(String text, String problem) {
    assertThat(DateRangeInput.parse(text, TODAY)).isEqualTo(Parsed.refused("format.problem." + problem, text));
  }

  @Test
  void blankIsUnknown() {
    assertThat(DateRangeInput.parse("\u2009", TODAY)).isEqualTo(Parsed.empty());
  }
}
