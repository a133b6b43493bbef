package fi.laatuverkko.table;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.HeldBackground;
import fi.laatuverkko.background.SameThreadBackground;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LargeTableTest {

  private static final List<Trial> LINES = Trial.many(100_000);

  private final RecordTableModel<Trial> model =
      new RecordTableModel<>(Trial.columns(), Trial.texts(), new SameThreadBackground(), TableMemory.none());

  @Test
  void sortsAHundredThousandLines() {
    model.show(LINES);
    model.sortBy(List.of(SortKey.descending("granted"), SortKey.ascending("start")));
    var expected = LINES.stream().sorted(
        Comparator.comparing((Trial line) -> line.granted().isEmpty())
            .thenComparing(line -> -line.granted().orElse(0))
            .thenComparing(line -> line.start().orElseThrow())
            .thenComparing(Trial::id)).toList();
    assertThat(model.shownLines()).isEqualTo(expected);
  }

  @Test
  void filtersAHundredThousandLines() {
    model.show(LINES);
    model.searchProperty().set("öljy 77");
    assertThat(model.shownLines()).isNotEmpty()
        .isEqualTo(LINES.stream().filter(line -> line.name().startsWith("Öljy") && holds(line, "77")).toList());
    model.clearFilters();
    assertThat(model.shownLines()).isEqualTo(LINES);
  }

  private static boolean holds(Trial line, String digits) {
    var words = new TableWords<>(Trial.columns(), Trial.texts());
    var shown = List.of(0, 1, 2, 3, 4, 5);
    return shown.stream().anyMatch(column -> FoldedText.of(words.text(column, line)).contains(digits));
  }

  @Test
  void selectsAndGivesUpAHundredThousandLinesInOneStepEach() {
    model.show(LINES);
    var steps = new AtomicInteger();
    model.selection().changesProperty().addListener((_, _, _) -> steps.incrementAndGet());
    model.selection().all();
    assertThat(model.selectedCountProperty().get()).isEqualTo(100_000);
    assertThat(model.selectedLines()).isEqualTo(LINES);
    model.clearSelection();
    assertThat(model.selectedCountProperty().get()).isZero();
    assertThat(steps).hasValue(2);
  }

  @Test
  void keepsASelectionOfManyWhileSorting() {
    model.show(LINES);
    model.selection().all();
    model.selection().remove(50_000);
    model.sortBy(List.of(SortKey.ascending("name")));
    assertThat(model.selectedCountProperty().get()).isEqualTo(99_999);
    assertThat(model.selectedLines()).doesNotContain(LINES.get(50_000));
  }

  @Test
  void showsOnlyTheNewestOfTwoSearches() {
    var background = new HeldBackground();
    var held = new RecordTableModel<>(Trial.columns(), Trial.texts(), background, TableMemory.none());
    held.show(LINES);
    background.releaseAll();
    held.searchProperty().set("Loiste");
    held.searchProperty().set("Café");
    assertThat(held.busyProperty().get()).isTrue();
    background.releaseAll();
    assertThat(held.busyProperty().get()).isFalse();
    assertThat(held.shownLines()).isEqualTo(LINES.stream().filter(line -> line.name().startsWith("Café")).toList());
  }
}
