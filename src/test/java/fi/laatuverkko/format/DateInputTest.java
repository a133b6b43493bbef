package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1.12.2014|2014-12-01", "01.12.2014|2014-12-01", "1. 12. 2014|2014-12-01", "1.\u00A012.\u00A02014|2014-12-01",
      "21.4.2020|2020-04-21", "28.10.2020|2020-10-28", "1.12.|2026-12-01", "1.12|2026-12-01", "1.12.14|2014-12-01",
      "1,12,2014|2014-12-01", "2014-12-01|2014-12-01", "2014-12-1|2014-12-01", "2014\u201112\u201101|2014-12-01", "31/12/2014|2014-12-31",
      "12/31/2014|2014-12-31", "12/13/2014|2014-12-13", "13/12/2014|2014-12-13", "5/5/2014|2014-05-05", "12/12/2014|2014-12-12",
      "1 Dec 2014|2014-12-01", "1 December 2014|2014-12-01",
      "1. joulukuuta 2014|2014-12-01", "1 dec. 2014|2014-12-01", "3 maj|2026-05-03", "2 sept 2014|2014-09-02", "29.2.2020|2020-02-29",
      "\t1.12.2014 |2014-12-01"})
  void readsDatesAsPeopleTypeAndPasteThem(String text, LocalDate date) {
    assertThat(DateInput.parse(text, TODAY)).isEqualTo(Parsed.of(date));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "eilen|date", "1|date", "2014|date", "12/2014|date", "1/12/2014|date", "01122014|date", "1.12.2014 9.00|date", "1.12.20145|date",
      "1.12,2014|date", "1-12-2014|date", "1 ma 2014|date", "1 xyz 2014|date", "1.1.–31.12.2019|date", "31.2.2020|noSuchDay",
      "29.2.2019|noSuchDay", "1.13.2020|noSuchDay", "0.1.2020|noSuchDay", "32/13/2014|noSuchDay", "13/13/2014|noSuchDay",
      "11/12/2014|date", "1.12.0214|year", "1.1.2999|year"})
  void refusesWithTheReason(String text, String problem) {
    assertThat(DateInput.parse(text, TODAY)).isEqualTo(problem.equals("year")
        ? Parsed.refused("format.problem.year", text, 1900, 2199)
        : Parsed.refused("format.problem." + problem, text));
  }

  @Test
  void blankIsUnknown() {
    assertThat(DateInput.parse(" ", TODAY)).isEqualTo(Parsed.empty());
  }
}
