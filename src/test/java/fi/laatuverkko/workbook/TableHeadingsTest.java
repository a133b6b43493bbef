package fi.laatuverkko.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableHeadingsTest {

  @Test
  void makesHeadingsThatAnExcelTableTakes() {
    assertThat(TableHeadings.unique(List.of("Menot\nyhteensä", "menot yhteensä", "", " ", "MENOT YHTEENSÄ")))
        .containsExactly("Menot yhteensä", "menot yhteensä (2)", "–", "– (2)", "MENOT YHTEENSÄ (3)");
    assertThat(TableHeadings.unique(List.of("a".repeat(400), "a".repeat(400))))
        .allMatch(heading -> heading.length() <= 255).doesNotHaveDuplicates();
  }
}
