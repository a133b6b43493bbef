package fi.laatuverkko.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCopyTest {

  private static String copy(List<Integer> columns, Trial... lines) {
    var words = new TableWords<>(Trial.columns(), Trial.texts());
    var rows = new Rows<>(words);
    rows.put(List.of(lines));
    return TableCopy.text(words, columns, rows.inOrder());
  }

  @Test
  void writesHeadingsAndValuesBetweenTabs() {
    assertThat(copy(List.of(0, 1, 2), Trial.of(1, "Loiste 6").starting(LocalDate.of(2019, 1, 1)), Trial.of(2, "Ääni")))
        .isEqualTo("Tila\tHankkeen nimi\tAlkaa\nKäynnissä\tLoiste 6\t1.1.2019\nKäynnissä\tÄäni\tei tiedossa\n");
  }

  @Test
  void writesNumbersAsASpreadsheetReadsThem() {
    assertThat(copy(List.of(3, 4), Trial.of(1, "x").granting(1_234_567).changed("-54750.5")))
        .isEqualTo("Myönnetty, €\tMuutos, €\n1234567\t-54750,50\n");
  }

  @Test
  void keepsSpacesAndDashesOfTexts() {
    assertThat(copy(List.of(1), Trial.of(1, "Osa 1 2 \u2212 3"))).endsWith("\nOsa 1 2 \u2212 3\n");
  }

  @Test
  void putsTextsOfSeveralLinesIntoOneCell() {
    assertThat(copy(List.of(6), Trial.of(1, "x").noting("yksi\tkaksi\n\n kolme"))).isEqualTo("Huomautus\nyksi kaksi kolme\n");
  }
}
