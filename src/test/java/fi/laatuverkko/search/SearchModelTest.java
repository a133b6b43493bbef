package fi.laatuverkko.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.HeldBackground;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchModelTest {

  @TempDir private Path folder;
  private final List<String> opened = new ArrayList<>();
  private TestFile file;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private SearchModel model(Background background) {
    return new SearchModel(new SearchQuery(file.sql(), Language.FI), background, (table, id) -> opened.add(table + " " + id));
  }

  private long add(String name) {
    return file.log.perform(ActName.of("x"), act -> file.store(Tables.ORGANISATION, Organisation.class)
        .insert(act, OrganisationBuilder.builder().legalName(name).build())).value().id();
  }

  @Test
  void searchesFromTwoLettersOn() {
    add("Careeria");
    var model = model(new SameThreadBackground());
    model.searchProperty().set("c");
    assertThat(model.resultsProperty().get()).isEmpty();
    model.searchProperty().set("ca");
    assertThat(model.resultsProperty().get().orElseThrow().total()).isEqualTo(1);
    model.searchProperty().set(" c ");
    assertThat(model.resultsProperty().get()).isEmpty();
  }

  @Test
  void onlyTheAnswerToWhatWasTypedLastIsShown() {
    add("Careeria");
    add("Kiinko");
    var held = new HeldBackground();
    var model = model(held);
    List<String> shown = new ArrayList<>();
    model.resultsProperty().addListener((_, _, found) -> found.ifPresent(results -> shown.add(results.search())));
    model.searchProperty().set("careeria");
    model.run();
    model.searchProperty().set("kiinko");
    model.run();
    held.releaseAll();
    assertThat(shown).containsExactly("kiinko");
  }

  @Test
  void theFirstLineIsChosenAndTheChoiceStopsAtTheEnds() {
    var first = add("Opisto A");
    var second = add("Opisto B");
    var model = model(new SameThreadBackground());
    model.searchProperty().set("opisto");
    assertThat(model.chosenProperty().get()).isZero();
    model.move(-1);
    assertThat(model.open()).isTrue();
    model.move(1);
    model.move(1);
    assertThat(model.open()).isTrue();
    assertThat(opened).containsExactly("organisation " + first, "organisation " + second);
  }

  @Test
  void nothingFoundLeavesNothingToOpen() {
    var model = model(new SameThreadBackground());
    model.searchProperty().set("xyzzy");
    assertThat(model.resultsProperty().get().orElseThrow().groups()).isEmpty();
    model.move(1);
    assertThat(model.open()).isFalse();
    assertThat(opened).isEmpty();
  }

  @Test
  void theLineForMoreShowsMoreOfItsKindAndKeepsThePlace() {
    for (int i = 1; i <= 7; i++) {
      add("Opisto " + i);
    }
    var model = model(new SameThreadBackground());
    model.searchProperty().set("opisto");
    assertThat(model.lines()).hasSize(6).last().isEqualTo(new SearchLine.More(SearchKind.ORGANISATION, 2));
    model.move(5);
    assertThat(model.open()).isFalse();
    assertThat(model.lines()).hasSize(7);
    assertThat(model.chosenProperty().get()).isEqualTo(5);
    model.searchProperty().set("opist");
    assertThat(model.lines()).hasSize(6);
  }

  @Test
  void enterBeforeTheAnswerSearchesInsteadOfOpeningAnOlderOne() {
    add("Careeria");
    add("Kiinko");
    var held = new HeldBackground();
    var model = model(held);
    model.searchProperty().set("careeria");
    held.releaseAll();
    model.searchProperty().set("kiinko");
    assertThat(model.open()).isFalse();
    held.releaseAll();
    assertThat(model.open()).isTrue();
    assertThat(opened).hasSize(1);
  }
}
