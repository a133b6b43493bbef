package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeInputTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "9.05|09:05", "9:05|09:05", "09.05|09:05", "9,05|09:05", "9|09:00", "0905|09:05", "905|09:05", "klo 9.05|09:05", "Kl. 14:30|14:30",
      "0.00|00:00", "23.59|23:59"})
  void readsTimes(String text, LocalTime time) {
    assertThat(TimeInput.parse(text)).isEqualTo(Parsed.of(time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.00", "9.60", "9.5", "9.05.30", "99", "12345", "aamulla", "9.05 ip", "-9", "9–11"})
  void refusesWhatIsNotATime(String text) {
    assertThat(TimeInput.parse(text)).isEqualTo(Parsed.refused("format.problem.time", text));
  }

  @Test
  void blankIsUnknown() {
    assertThat(TimeInput.parse("")).isEqualTo(Parsed.empty());
  }
}
