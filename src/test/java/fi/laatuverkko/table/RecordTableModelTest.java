package fi.laatuverkko.table;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.table.Trial.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordTableModelTest {

  private final RecordTableModel<Trial> model =
      new RecordTableModel<>(Trial.columns(), Trial.texts(), new SameThreadBackground(), TableMemory.none());

  private static final Trial LOISTE_10 = Trial.of(1, "Loiste 10").at("Äänekoski").granting(73_000).starting(LocalDate.of(2019, 1, 1));
  private static final Trial LOISTE_9 = Trial.of(2, "Loiste 9").at("Åbo").starting(LocalDate.of(2018, 12, 31));
  private static final Trial VENE = Trial.of(3, "Samassa veneessä").at("Zürich").granting(5_000).in(State.FINISHED);
  private static final Trial CAFE = Trial.of(4, "Café Laatu").at("Öja").granting(54_750).in(State.PLANNED);

  private List<String> names() {
    return model.shownLines().stream().map(Trial::name).toList();
  }

  private void showAll() {
    model.show(List.of(LOISTE_10, LOISTE_9, VENE, CAFE));
  }

  @Test
  void showsLinesAsTheyComeUntilSorted() {
    showAll();
    assertThat(names()).containsExactly("Loiste 10", "Loiste 9", "Samassa veneessä", "Café Laatu");
  }

  @Test
  void sortsNamesByTheAlphabetAndNumbersInThemBySize() {
    showAll();
    model.sortBy(List.of(SortKey.ascending("name")));
    assertThat(names()).containsExactly("Café Laatu", "Loiste 9", "Loiste 10", "Samassa veneessä");
    model.sortBy(List.of(SortKey.ascending("place")));
    assertThat(model.shownLines()).extracting(line -> line.place().orElseThrow()).containsExactly("Zürich", "Åbo", "Äänekoski", "Öja");
  }

  @Test
  void sortsUnknownLastInBothDirections() {
    showAll();
    model.sortBy(List.of(SortKey.ascending("granted")));
    assertThat(names()).containsExactly("Samassa veneessä", "Café Laatu", "Loiste 10", "Loiste 9");
    model.sortBy(List.of(SortKey.descending("granted")));
    assertThat(names()).containsExactly("Loiste 10", "Café Laatu", "Samassa veneessä", "Loiste 9");
  }

  @Test
  void sortsBySecondColumnWhereTheFirstIsEqualAndByKeyAtLast() {
    model.show(List.of(LOISTE_10.in(State.FINISHED), VENE, CAFE.granting(5_000).in(State.FINISHED), LOISTE_9));
    model.sortBy(List.of(SortKey.descending("state"), SortKey.ascending("granted")));
    assertThat(model.shownLines()).extracting(Trial::id).containsExactly(3L, 4L, 1L, 2L);
  }

  @Test
  void goesBackToTheOrderLinesCameInWhenSortingIsGivenUp() {
    showAll();
    model.sortBy(List.of(SortKey.ascending("name")));
    model.sortBy(List.of());
    assertThat(names()).containsExactly("Loiste 10", "Loiste 9", "Samassa veneessä", "Café Laatu");
  }

  @Test
  void findsEachWordInAnyShownColumnWithoutMindingCaseOrAccents() {
    showAll();
    model.searchProperty().set("CAFE öja");
    assertThat(names()).containsExactly("Café Laatu");
    model.searchProperty().set("zurich");
    assertThat(names()).containsExactly("Samassa veneessä");
  }

  @Test
  void keepsFinnishLettersApartFromTheirLookalikes() {
    showAll();
    model.searchProperty().set("abo");
    assertThat(names()).isEmpty();
    model.searchProperty().set("veneessa");
    assertThat(names()).isEmpty();
  }

  @Test
  void findsNumbersAsTheyAreShownWithAnOrdinarySpace() {
    showAll();
    model.searchProperty().set("54 750");
    assertThat(names()).containsExactly("Café Laatu");
  }

  @Test
  void searchesOnlyShownColumns() {
    model.show(List.of(LOISTE_10.noting("salainen"), VENE));
    model.searchProperty().set("salainen");
    assertThat(names()).isEmpty();
    model.lay(model.layout().withShown("note", true));
    assertThat(names()).containsExactly("Loiste 10");
  }

  @Test
  void filtersByChosenWordsAndByRange() {
    showAll();
    model.filters().put("state", ColumnFilter.oneOf("Päättynyt", "Suunnitteilla"));
    assertThat(names()).containsExactly("Samassa veneessä", "Café Laatu");
    model.filters().put("granted", range("granted", "5000", "10 000"));
    assertThat(names()).containsExactly("Samassa veneessä");
  }

  @Test
  void leavesUnknownOutOfARange() {
    showAll();
    model.filters().put("granted", range("granted", "", "1000000"));
    assertThat(names()).doesNotContain("Loiste 9").hasSize(3);
  }

  @Test
  void takesAYearForItsFirstAndLastDay() {
    showAll();
    model.filters().put("start", range("start", "2018", "2018"));
    assertThat(names()).containsExactly("Loiste 9");
  }

  @Test
  void theCountIsRightForWhomTheLinesShownAreTold() {
    showAll();
    List<String> told = new ArrayList<>();
    model.shownProperty().addListener(_ -> told.add(model.countTextProperty().get()));
    model.searchProperty().set("vene");
    model.clearFilters();
    assertThat(told).containsExactly("1 hanke (suodatettu, kaikkiaan 4)", "4 hanketta");
  }

  @Test
  void saysHowManyLinesAreShown() {
    assertThat(model.countTextProperty().get()).isEmpty();
    showAll();
    assertThat(model.countTextProperty().get()).isEqualTo("4 hanketta");
    model.searchProperty().set("vene");
    assertThat(model.countTextProperty().get()).isEqualTo("1 hanke (suodatettu, kaikkiaan 4)");
  }

  @Test
  void keepsRowAndSelectionWhenOnlyValuesChange() {
    showAll();
    model.sortBy(List.of(SortKey.ascending("name")));
    model.select(1);
    var rows = List.copyOf(model.shown());
    model.show(List.of(LOISTE_10.named("Aalto"), LOISTE_9, VENE, CAFE));
    assertThat(model.shown()).isEqualTo(rows);
    assertThat(names()).containsExactly("Café Laatu", "Loiste 9", "Aalto", "Samassa veneessä");
    assertThat(model.selected()).contains(LOISTE_10.named("Aalto"));
  }

  @Test
  void keepsSelectionByKeyWhenLinesComeAndGo() {
    showAll();
    model.select(3);
    model.show(List.of(Trial.of(9, "Uusi"), CAFE, VENE));
    assertThat(names()).containsExactly("Uusi", "Café Laatu", "Samassa veneessä");
    assertThat(model.selected()).contains(VENE);
    assertThat(model.selectedCountProperty().get()).isEqualTo(1);
  }

  @Test
  void selectsTheNextLineWhenTheSelectedOneIsDeleted() {
    showAll();
    model.select(2);
    model.show(List.of(LOISTE_10, VENE, CAFE));
    assertThat(model.selected()).contains(VENE);
    model.select(4);
    model.show(List.of(LOISTE_10, VENE));
    assertThat(model.selected()).contains(VENE);
    model.show(List.of());
    assertThat(model.selected()).isEmpty();
  }

  @Test
  void givesUpTheSelectionOfLinesFilteredAway() {
    showAll();
    model.selection().all();
    model.filters().put("state", ColumnFilter.oneOf("Käynnissä"));
    assertThat(model.selectedLines()).containsExactly(LOISTE_10, LOISTE_9);
    assertThat(model.selected()).contains(LOISTE_10);
  }

  @Test
  void doesNotHideALineThatIsEditedOutOfTheFilter() {
    showAll();
    model.filters().put("state", ColumnFilter.oneOf("Käynnissä"));
    model.select(1);
    model.show(List.of(LOISTE_10.in(State.FINISHED), LOISTE_9, VENE, CAFE, Trial.of(5, "Uusi")));
    assertThat(names()).containsExactly("Loiste 10", "Loiste 9", "Uusi");
    assertThat(model.selected().orElseThrow().state()).isEqualTo(State.FINISHED);
  }

  @Test
  void showsAWantedLineInSpiteOfFilters() {
    showAll();
    model.searchProperty().set("loiste");
    model.select(3);
    assertThat(names()).containsExactly("Loiste 10", "Loiste 9", "Samassa veneessä");
    assertThat(model.selected()).contains(VENE);
    model.searchProperty().set("lois");
    assertThat(names()).containsExactly("Loiste 10", "Loiste 9");
  }

  @Test
  void selectsAWantedLineAsSoonAsItComes() {
    showAll();
    model.select(7);
    assertThat(model.selected()).isEmpty();
    model.show(List.of(LOISTE_10, Trial.of(7, "Uusi")));
    assertThat(model.selected()).contains(Trial.of(7, "Uusi"));
  }

  @Test
  void stepsFromLineToLine() {
    showAll();
    model.selectBeside(1);
    assertThat(model.selected()).contains(LOISTE_10);
    model.selectBeside(1);
    model.selectBeside(1);
    assertThat(model.selected()).contains(VENE);
    model.selectBeside(-1);
    assertThat(model.selected()).contains(LOISTE_9);
    model.selectBeside(-5);
    assertThat(model.selected()).contains(LOISTE_10);
  }

  @Test
  void offersDifferentValuesInTheColumnsOwnOrder() {
    showAll();
    assertThat(model.choices(0)).contains(List.of("Suunnitteilla", "Käynnissä", "Päättynyt"));
    model.show(Trial.many(100));
    assertThat(model.choices(1)).isEmpty();
  }

  @Test
  void clearsSearchAndFiltersTogether() {
    showAll();
    model.searchProperty().set("xyz");
    model.filters().put("state", ColumnFilter.oneOf("Päättynyt"));
    assertThat(model.isFiltered()).isTrue();
    model.clearFilters();
    assertThat(names()).hasSize(4);
    assertThat(model.isFiltered()).isFalse();
  }

  @Test
  void saysWhatAFilterAsksFor() {
    var texts = Trial.texts();
    assertThat(new ColumnFilter.OneOf(Set.of("B", "A", "")).words(texts)).isEqualTo("(tyhjä), A, B");
    assertThat(ColumnFilter.contains(" vene ").words(texts)).isEqualTo("”vene”");
    assertThat(range("granted", "5000", "").words(texts)).isEqualTo("5\u00A0000 – ");
  }

  private static ColumnFilter range(String column, String from, String to) {
    var described = Trial.columns().columns().stream().filter(candidate -> candidate.name().equals(column)).findFirst().orElseThrow();
    Optional<ColumnFilter.Bound> lower = BoundEntry.lower(described, from).understood();
    return new ColumnFilter.Range(lower, BoundEntry.upper(described, to).understood());
  }
}
