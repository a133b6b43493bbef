package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyInputTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "73.000 €|73000", "54.750 €|54750", "10.000 €|10000", "54 750,00|54750", "54.750,00|54750", "54750.00|54750", "54,750.00|54750",
      "54750|54750", "54\u00A0750\u00A0€|54750", "54 750€|54750", "54 750 EUR|54750", "54 750 eur|54750", "54 750 euroa|54750",
      "€ 54 750|54750", "EUR 54 750|54750", "0|0", "0 €|0", "9 999 999|9999999", "9.999.999,00 €|9999999"})
  void readsWholeEuros(String text, int euros) {
    assertThat(MoneyInput.wholeEuros(text)).isEqualTo(Parsed.of(euros));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "54 750,50", "54,750", "10 000 000", "-1", "\u22121 €", "€", "EUR", "73.00.0", "73.0000.000", "54 750 € ALV", "5 € 5", "€ 5 €",
      "10 k€", "54750,0000001", "12 %", "n. 5"})
  void refusesWhatIsNotWholeEurosUpToTheFundersLimit(String text) {
    assertThat(MoneyInput.wholeEuros(text)).isInstanceOf(Parsed.Refused.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "54 750,50|54750.50", "54.750,00|54750.00", "54750.00|54750.00", "54 750,00 €|54750.00", "-5,5|-5.50", "\u22125,5|-5.50",
      "\u22125,50\u00A0€|-5.50", "73.000|73000.00", "1,5|1.50", "1.5|1.50", "0,05|0.05", "9999999999,99|9999999999.99"})
  void readsCents(String text, BigDecimal euros) {
    assertThat(MoneyInput.cents(text)).isEqualTo(Parsed.of(euros));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5,555", "12,340", "5,5555", "10000000000", "5,5 $", "viisi"})
  void refusesWhatIsNotCents(String text) {
    assertThat(MoneyInput.cents(text)).isInstanceOf(Parsed.Refused.class);
  }

  @Test
  void blankIsUnknownAndNotZero() {
    assertThat(MoneyInput.wholeEuros(" \u00A0")).isEqualTo(Parsed.empty());
    assertThat(MoneyInput.cents("")).isEqualTo(Parsed.empty());
  }
}
