package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInputTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
      "0|0", "7|7", "007|7", "1200|1200", "1 200|1200", "1\u00A0200|1200", "1\u202F200|1200", "1\u2009200|1200", "1''200|1200",
      "1\u2019200|1200", "1.200|1200", "1.200.300|1200300", "1,200,300|1200300", " 12 |12", "'\t12\n'|12", "\uFEFF12|12", "12,0|12",
      "12.00|12", "-5|-5", "\u22125|-5", "\u20135|-5", "- 5|-5", "+5|5", "0.000|0", "-0|0"})
  void readsWholeNumbersAsPeopleTypeAndPasteThem(String text, int value) {
    assertThat(NumberInput.whole(text.replace("''", "'"))).isEqualTo(Parsed.of(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "x", "12x", "12 kpl", "12,5", "1,200", "12 34", "1 2345", "12\t345", "1  200", "1 200.300,4", "--5", "5-", "1e3", "٣", "12.", ",",
      ".", "-", "+", "1.200 300", "(5)", "5 €", "75 %", "1000000000", "99999999999999999999999"})
  void refusesWhatIsNotAWholeNumberToTheLastCharacter(String text) {
    assertThat(NumberInput.whole(text)).isInstanceOf(Parsed.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "-5,5|-5.5", "\u22125,5|-5.5", "\u20135,5|-5.5", "1.5|1.5", "1,50|1.5", "1.234|1.234", "1,234|1.234", "0,125|0.125", ",5|0.5",
      "54 750,00|54750", "54.750,00|54750", "54750.00|54750", "54,750.25|54750.25", "1 234.567|1234.567", "100|100",
      "1.234.567,8|1234567.8"})
  void readsDecimalsWithCommaOrPoint(String text, BigDecimal value) {
    assertThat(NumberInput.decimal(text)).isEqualTo(Parsed.of(value));
  }

  @Test
  void onePointBeforeThreeDigitsPartsThousandsOnlyWhereThreeDecimalsAreNotAllowed() {
    assertThat(NumberInput.decimal("73.000", 2)).isEqualTo(Parsed.of(new BigDecimal("73000.00")));
    assertThat(NumberInput.decimal("73.000", 3)).isEqualTo(Parsed.of(new BigDecimal("73.000")));
    assertThat(NumberInput.decimal("0.500", 2)).isEqualTo(Parsed.of(new BigDecimal("0.50")));
  }

  @Test
  void oneCommaBeforeThreeDigitsIsNeverGuessedToPartThousands() {
    assertThat(NumberInput.decimal("73,000", 2)).isInstanceOf(Parsed.Refused.class);
    assertThat(NumberInput.decimal("73,000", 3)).isEqualTo(Parsed.of(new BigDecimal("73.000")));
  }

  @Test
  void givesTheScaleThatWasAskedFor() {
    assertThat(NumberInput.decimal("12,5", 4)).isEqualTo(Parsed.of(new BigDecimal("12.5000")));
    assertThat(NumberInput.decimal("12,50000", 1)).isEqualTo(Parsed.of(new BigDecimal("12.5")));
  }

  @Test
  void blankIsNothingAndNotZero() {
    for (var blank : new String[] {"", " ", "\u00A0", "\u202F\t\n", "\u200B"}) {
      assertThat(NumberInput.whole(blank)).isEqualTo(Parsed.empty());
      assertThat(NumberInput.decimal(blank)).isEqualTo(Parsed.empty());
    }
  }

  @Test
  void refusalSaysWhatWasFoundAndWhatIsExpected() {
    assertThat(said(NumberInput.whole("12,5"), Language.FI))
        .isEqualTo("”12,5” ei ole kokonaisluku. Kirjoita luku ilman desimaaleja, esimerkiksi 1\u00A0200.");
    assertThat(said(NumberInput.decimal("kaksi"), Language.SV)).isEqualTo("”kaksi” är inte ett tal. Skriv till exempel 12,5.");
    assertThat(said(NumberInput.decimal("1,25",
      1), Language.EN)).isEqualTo("The number “1,25” has too many decimals. It may have 1 at most.");
    assertThat(said(NumberInput.whole("12000", -10, 1000), Language.FI))
        .isEqualTo("”12000” ei ole sallituissa rajoissa. Luvun on oltava vähintään \u221210 ja enintään 1\u00A0000.");
    assertThat(said(NumberInput.decimal("0", 1, new BigDecimal("0.5"), BigDecimal.TEN), Language.EN))
        .isEqualTo("“0” is outside the limits. The number must be at least 0.5 and at most 10.");
  }

  @Test
  void refusalQuotesALongTextShortenedAndOnOneLine() {
    assertThat(said(NumberInput.decimal("rivi\nväli " + "😀".repeat(100)), Language.FI))
        .isEqualTo("”rivi väli " + "😀".repeat(30) + "…” ei ole luku. Kirjoita esimerkiksi 12,5.");
  }

  @Test
  void countsAreNeverNegative() {
    assertThat(NumberInput.count("-1")).isInstanceOf(Parsed.Refused.class);
    assertThat(NumberInput.count("0")).isEqualTo(Parsed.of(0));
  }

  private static String said(Parsed<?> parsed, Language language) {
    return parsed.refusal().orElseThrow().in(Texts.in(language));
  }
}
