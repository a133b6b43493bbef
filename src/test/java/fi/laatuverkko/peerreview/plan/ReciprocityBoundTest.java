package fi.laatuverkko.peerreview.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReciprocityBoundTest {

  @ParameterizedTest
  @CsvSource({"4,2,2", "4,3,6", "5,2,0", "5,3,5", "5,4,10", "6,2,0", "6,3,3", "6,4,9", "7,3,0", "7,4,7", "8,4,4", "9,4,0"})
  void countsWhatCannotBeAvoided(int hosts, int partners, int pairs) {
    assertThat(ReciprocityBound.of(hosts, partners)).isEqualTo(pairs);
  }

  @ParameterizedTest
  @CsvSource({"4,1", "5,2", "6,2", "7,3", "8,3", "9,4"})
  void knowsTheLargestTeamsWithoutAnyPair(int hosts, int partners) {
    assertThat(ReciprocityBound.mostWithoutAny(hosts)).isEqualTo(partners);
  }
}
