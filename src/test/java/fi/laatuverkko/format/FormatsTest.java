package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private final Formats fi = Formats.in(Language.FI);
  private final Formats sv = Formats.in(Language.SV);
  private final Formats en = Formats.in(Language.EN);

  @Test
  void datesHaveNoLeadingZeros() {
    var date = LocalDate.of(2014, 2, 1);
    assertThat(fi.date(date)).isEqualTo("1.2.2014");
    assertThat(sv.date(date)).isEqualTo("1.2.2014");
    assertThat(en.date(date)).isEqualTo("1 Feb 2014");
    assertThat(en.date(LocalDate.of(2014, 9, 30))).isEqualTo("30 Sep 2014");
  }

  @Test
  void periodWithinAYearSaysTheYearOnce() {
    var range = DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
    assertThat(fi.dateRange(range)).isEqualTo("1.1.\u201331.12.2019");
    assertThat(sv.dateRange(range)).isEqualTo("1.1.\u201331.12.2019");
    assertThat(en.dateRange(range)).isEqualTo("1 Jan \u2013 31 Dec 2019");
  }

  @Test
  void periodOverYearsSaysBoth() {
    var range = DateRange.of(LocalDate.of(2014, 12, 1), LocalDate.of(2015, 12, 31));
    assertThat(fi.dateRange(range)).isEqualTo("1.12.2014\u201331.12.2015");
    assertThat(en.dateRange(range)).isEqualTo("1 Dec 2014 \u2013 31 Dec 2015");
  }

  @Test
  void openPeriodKeepsItsDash() {
    var from = new DateRange(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty());
    var to = new DateRange(Optional.empty(), Optional.of(LocalDate.of(2022, 6, 30)));
    assertThat(fi.dateRange(from)).isEqualTo("1.1.2020\u2013");
    assertThat(fi.dateRange(to)).isEqualTo("\u201330.6.2022");
    assertThat(en.dateRange(from)).isEqualTo("1 Jan 2020 \u2013");
    assertThat(fi.dateRange(new DateRange(Optional.empty(), Optional.empty()))).isEmpty();
  }

  @Test
  void periodOfOneDayIsThatDay() {
    var day = LocalDate.of(2020, 4, 21);
    assertThat(fi.dateRange(DateRange.of(day, day))).isEqualTo("21.4.2020");
  }

  @Test
  void timesHaveAPointInFinlandAndAColonInEnglish() {
    assertThat(fi.time(LocalTime.of(9, 5))).isEqualTo("9.05");
    assertThat(sv.time(LocalTime.of(9, 5))).isEqualTo("9.05");
    assertThat(en.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(fi.time(LocalTime.of(14, 30, 59))).isEqualTo("14.30");
    assertThat(fi.dateTime(LocalDateTime.of(2014, 12, 1, 9, 5))).isEqualTo("1.12.2014 9.05");
    assertThat(en.dateTime(LocalDateTime.of(2014, 12, 1, 9, 5))).isEqualTo("1 Dec 2014 09:05");
  }

  @Test
  void thousandsArePartedByNoBreakSpacesInEveryLanguage() {
    for (var formats : new Formats[] {fi, sv, en}) {
      assertThat(formats.whole(0)).isEqualTo("0");
      assertThat(formats.whole(999)).isEqualTo("999");
      assertThat(formats.whole(1200)).isEqualTo("1\u00A0200");
      assertThat(formats.whole(-54750)).isEqualTo("\u221254\u00A0750");
      assertThat(formats.whole(1234567)).isEqualTo("1\u00A0234\u00A0567");
      assertThat(formats.whole(Long.MIN_VALUE)).isEqualTo("\u22129\u00A0223\u00A0372\u00A0036\u00A0854\u00A0775\u00A0808");
    }
  }

  @Test
  void moneyHasANoBreakSpaceBeforeTheSign() {
    assertThat(fi.euros(54750)).isEqualTo("54\u00A0750\u00A0\u20AC");
    assertThat(sv.euros(-500)).isEqualTo("\u2212500\u00A0\u20AC");
    assertThat(en.euros(54750)).isEqualTo("54\u00A0750\u00A0\u20AC");
    assertThat(fi.cents(new BigDecimal("-54750.5"))).isEqualTo("\u221254\u00A0750,50\u00A0\u20AC");
    assertThat(sv.cents(new BigDecimal("54750.5"))).isEqualTo("54\u00A0750,50\u00A0\u20AC");
    assertThat(en.cents(new BigDecimal("54750.5"))).isEqualTo("54\u00A0750.50\u00A0\u20AC");
  }

  @Test
  void percentIsWrittenWithASpaceInFinlandAndWithoutInEnglish() {
    assertThat(fi.percent(new BigDecimal("75"), 1)).isEqualTo("75,0\u00A0%");
    assertThat(sv.percent(new BigDecimal("13.65"), 1)).isEqualTo("13,7\u00A0%");
    assertThat(en.percent(new BigDecimal("75"), 1)).isEqualTo("75.0%");
    assertThat(fi.exactPercent(new BigDecimal("13.7500"))).isEqualTo("13,75\u00A0%");
    assertThat(en.exactPercent(new BigDecimal("100.0"))).isEqualTo("100%");
  }

  @Test
  void roundsHalfUpAndKnowsNoNegativeZero() {
    assertThat(fi.number(new BigDecimal("2.345"), 2)).isEqualTo("2,35");
    assertThat(fi.number(new BigDecimal("-2.5"), 0)).isEqualTo("\u22123");
    assertThat(fi.number(new BigDecimal("-0.04"), 1)).isEqualTo("0,0");
    assertThat(en.number(new BigDecimal("1234.5"), 3)).isEqualTo("1\u00A0234.500");
  }

  @Test
  void exactNumberLosesNothing() {
    assertThat(fi.exact(new BigDecimal("12.5000"))).isEqualTo("12,5");
    assertThat(fi.exact(new BigDecimal("12.3456"))).isEqualTo("12,3456");
    assertThat(fi.exact(new BigDecimal("1E+3"))).isEqualTo("1\u00A0000");
    assertThat(fi.exact(new BigDecimal("0.0000"))).isEqualTo("0");
  }

  @Test
  void differencesCarryTheirSign() {
    assertThat(fi.signed(5)).isEqualTo("+5");
    assertThat(fi.signed(-5)).isEqualTo("\u22125");
    assertThat(fi.signed(0)).isEqualTo("0");
    assertThat(fi.signed(1)).isEqualTo("+1");
    assertThat(fi.signed(9)).isEqualTo("+9");
    assertThat(fi.signed(new BigDecimal("1.25"), 1)).isEqualTo("+1,3");
    assertThat(fi.signed(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
  }
}
