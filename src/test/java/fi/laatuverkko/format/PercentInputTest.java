package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentInputTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "75 %|75.0", "75|75.0", "75%|75.0", "13,7 %|13.7", "13.7\u00A0%|13.7", "0|0.0", "100 %|100.0", "75,00 %|75.0"})
  void readsSharesWithOrWithoutTheSign(String text, BigDecimal percent) {
    assertThat(PercentInput.share(text)).isEqualTo(Parsed.of(percent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1 %", "%", "75 % %", "75 %:a", "13,75 %", "75 €", "%75"})
  void refusesWhatIsNotAShareWithOneDecimal(String text) {
    assertThat(PercentInput.share(text).refusal()).map(Problem::key).contains("format.problem.percent");
  }

  @Test
  void aChangeMayBeNegativeOrBeyondAHundred() {
    assertThat(PercentInput.change("\u2212120,25 %", 2)).isEqualTo(Parsed.of(new BigDecimal("-120.25")));
    assertThat(PercentInput.change("+5 %", 0)).isEqualTo(Parsed.of(new BigDecimal("5")));
  }

  @Test
  void blankIsUnknown() {
    assertThat(PercentInput.share("\u00A0")).isEqualTo(Parsed.empty());
  }
}
