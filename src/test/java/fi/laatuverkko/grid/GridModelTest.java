package fi.laatuverkko.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridModelTest {

  private final TrialGrid grid = new TrialGrid();
  private final GridModel<String, String> model = grid.model;

  private String shown(int row, int column) {
    return model.cell(new GridPlace(row, column)).shown();
  }

  @Test
  void anEntryIsStoredAndTheTotalFollows() {
    assertThat(model.enter(" 1 500 ")).isTrue();
    assertThat(grid.acts).hasSize(1);
    assertThat(shown(0, 0)).isEqualTo("1500");
    assertThat(shown(3, 0)).isEqualTo("1500");
  }

  @Test
  void enteringTheSameTextStoresNothing() {
    model.enter("5");
    model.enter("5");
    assertThat(grid.acts).hasSize(1);
  }

  @Test
  void refusedTextStaysWithItsReasonAndNothingIsStored() {
    assertThat(model.enter("paljon")).isFalse();
    assertThat(grid.acts).isEmpty();
    assertThat(shown(0, 0)).isEqualTo("paljon");
    assertThat(model.messageProperty().get()).contains("paljon");
    grid.show();
    assertThat(shown(0, 0)).isEqualTo("paljon");
    model.giveUp();
    assertThat(shown(0, 0)).isEmpty();
    assertThat(model.hasRefused()).isFalse();
  }

  @Test
  void pastingIsOneActAndLeavesTheRefusedCellsOut() {
    model.paste("1\t2\r\nx\t4\r\n");
    assertThat(grid.acts).hasSize(1);
    assertThat(grid.acts.getFirst()).containsExactlyInAnyOrder("a1=1", "a2=2", "b2=4");
    assertThat(shown(1, 0)).isEqualTo("x");
    assertThat(model.messageProperty().get()).isEqualTo("Cells pasted 3, refused 1; outside the grid or on computed cells 0.");
    assertThat(model.selection().orElseThrow().places()).hasSize(4);
  }

  @Test
  void pastingOverTheEdgeAndOverTotalsSaysWhatWasLeftOut() {
    model.select(new GridPlace(2, 2), false);
    model.paste("7\t8\n9\t10\n");
    assertThat(grid.acts).containsExactly(List.of("c3=7"));
    assertThat(model.messageProperty().get()).contains("outside the grid or on computed cells 3");
  }

  @Test
  void oneCopiedCellFillsAllSelectedOnes() {
    model.select(new GridPlace(0, 0), false);
    model.select(new GridPlace(1, 1), true);
    model.paste("3\n");
    assertThat(grid.values).hasSize(4).allSatisfy((_, euros) -> assertThat(euros).isEqualTo(3));
    assertThat(grid.acts).hasSize(1);
  }

  @Test
  void fillsDownAndClearsInOneActEach() {
    model.enter("9");
    model.select(new GridPlace(0, 0), false);
    model.select(new GridPlace(3, 0), true);
    model.fillDown();
    assertThat(shown(3, 0)).isEqualTo("27");
    model.clearSelected();
    assertThat(grid.values).isEmpty();
    assertThat(grid.acts).hasSize(3);
  }

  @Test
  void aWholeGridIsCopiedWithItsHeadingsAndPastedBackWithoutThem() {
    model.paste("1\t2\t3\n4\t5\t6\n");
    model.selectAll();
    var copied = model.copied();
    assertThat(copied).startsWith("Rows\tColumn 1\tColumn 2\tColumn 3\nRow a\t1\t2\t3\n").endsWith("Total\t5\t7\t9\n");
    model.clearSelected();
    model.select(new GridPlace(0, 0), false);
    model.paste(copied);
    assertThat(grid.values).hasSize(6);
  }

  @Test
  void cellsWithHeadingsGoToTheRowsAndColumnsOfTheirNames() {
    model.select(new GridPlace(0, 0), false);
    model.paste("Something else\tCOLUMN 3\tColumn 1\tColumn 9\nrow  c\t33\t31\t39\nRow x\t1\t2\t3\nRow a\t13\t11\t19\n");
    assertThat(grid.values).containsOnly(Map.entry("c3", 33), Map.entry("c1", 31), Map.entry("a3", 13), Map.entry("a1", 11));
    assertThat(grid.acts).hasSize(1);
    assertThat(model.messageProperty().get()).contains("Cells pasted 4,").contains("on computed cells 5");
  }

  @Test
  void cellsWithoutNamesOfRowsGoAsTheyStand() {
    model.select(new GridPlace(0, 0), false);
    model.paste("1\t2\nRow a\t3\n");
    assertThat(grid.values).containsOnly(Map.entry("a1", 1), Map.entry("a2", 2), Map.entry("b2", 3));
  }

  @Test
  void theSelectionStaysWithItsRowAndColumn() {
    model.select(new GridPlace(1, 2), false);
    grid.show();
    assertThat(model.selection().orElseThrow().lead()).isEqualTo(new GridPlace(1, 2));
    model.clear();
    assertThat(model.selection()).isEmpty();
  }

  @Test
  void theNextCellToTypeIntoSkipsComputedOnes() {
    model.select(new GridPlace(2, 2), false);
    assertThat(model.next(false)).isFalse();
    assertThat(model.next(true)).isTrue();
    assertThat(model.selection().orElseThrow().lead()).isEqualTo(new GridPlace(2, 1));
  }

  @Test
  void readsCellsInQuotesWithTabsAndLineEndsInside() {
    assertThat(PastedCells.of("\"a\tb\"\t\"say \"\"x\"\"\"\n1\t\"two\nlines\"").lines())
        .containsExactly(List.of("a\tb", "say \"x\""), List.of("1", "two\nlines"));
  }
}
