package fi.laatuverkko.feedback.arvo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.indicator.statistics.Share;
import fi.laatuverkko.intake.LineState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published response counts of 154 providers, where the file is at hand. */
class RealFileTest {

  private static final Path FILE = Path.of("../shared/data/opiskelijapalaute-vahvistetut-2020-2021.csv");
  /** Riveria, Sakky, Ylä-Savo, Itä-Savo, Kirkkopalvelut, Ingman, Pohjois-Savon opisto. */
  private static final Set<String> LOISTE = Set.of("0212371-7", "1852679-9", "0214765-5", "0207390-8", "0215281-7", "0172730-8", "0214822-8");

  @TempDir Path folder;

  @Test
  void givesTheSharesOfTheSevenProvidersFromSums() {
    assumeThat(Files.exists(FILE)).as("the published file is at ../shared/data").isTrue();
    var proposal = new ReadTrial(folder).stating(Survey.OTHER, Optional.empty(), Optional.empty()).read(FILE);
    assertThat(proposal.lines().count(LineState.TAKEN)).isEqualTo(154);
    assertThat(proposal.lines().count(LineState.REFUSED)).isZero();
    assertThat(proposal.decisions()).hasSize(1);
    var seven = proposal.content().datasets().stream().filter(found -> LOISTE.contains(found.provider().orElseThrow().businessId().orElseThrow())).toList();
    assertThat(seven).hasSize(21).allMatch(found -> found.period().equals(ReadTrial.SEASON));
    assertThat(together(seven, Survey.INITIAL)).isEqualTo(new Share(4872, 10719));
    assertThat(together(seven, Survey.FINAL_QUALIFICATION)).isEqualTo(new Share(2802, 5427));
    assertThat(together(seven, Survey.FINAL_UNIT)).isEqualTo(new Share(474, 1166));
    assertThat(together(seven, Survey.INITIAL).value()).isBetween(0.45452, 0.45453);
  }

  private static Share together(List<FoundDataset> datasets, Survey survey) {
    return Share.together(datasets.stream().filter(found -> found.survey() == survey)
        .map(found -> new Share(found.answered().orElseThrow(), found.invited().orElseThrow())).toList());
  }
}
