package fi.laatuverkko.peerreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "2049-04-18"})
  void knowsEaster(LocalDate sunday) {
    assertThat(Holidays.easter(sunday.getYear())).isEqualTo(sunday);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-26", "2027-03-29", "2027-05-06", "2026-06-19", "2027-06-25", "2027-01-06", "2027-12-24"})
  void knowsFreeDays(LocalDate day) {
    assertThat(Holidays.isOne(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-25", "2027-05-05", "2027-06-24"})
  void knowsWorkingDays(LocalDate day) {
    assertThat(Holidays.isOne(day)).isFalse();
  }
}
