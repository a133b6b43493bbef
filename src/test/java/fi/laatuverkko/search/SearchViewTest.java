package fi.laatuverkko.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SearchViewTest {

  @TempDir private Path folder;
  private final List<String> opened = new ArrayList<>();
  private TestFile file;
  private SearchFeature search;
  private Stage stage;

  @Start
  private void start(Stage shown) {
    stage = shown;
    new Appearance().install();
  }

  @BeforeEach
  void open(FxRobot robot) {
    file = TestFile.in(folder);
    robot.interact(() -> {
      search = new SearchFeature(file.sql(), Texts.in(Language.FI), new SameThreadBackground(),
          (table, id) -> opened.add(table + " " + id));
      var bar = new HBox(search.field());
      bar.setAlignment(Pos.TOP_RIGHT);
      stage.setScene(new Scene(bar, 1024, 600));
      stage.setWidth(1024);
      stage.setHeight(600);
      stage.show();
      search.begin();
    });
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.close());
    file.close();
  }

  private long add(String name) {
    return file.log.perform(ActName.of("x"), act -> file.store(Tables.ORGANISATION, Organisation.class)
        .insert(act, OrganisationBuilder.builder().legalName(name).build())).value().id();
  }

  private static List<Popup> popups() {
    return Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast).toList();
  }

  private static List<String> words() {
    return popups().getFirst().getScene().getRoot().lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList();
  }

  private static List<Node> lines() {
    return List.copyOf(popups().getFirst().getScene().getRoot().lookupAll(".search-line"));
  }

  private TextField field() {
    return (TextField) search.field();
  }

  @Test
  void typingShowsTheResultsUnderTheField(FxRobot robot) {
    add("Careeria Oy");
    robot.write("career");
    assertThat(popups()).hasSize(1);
    assertThat(words()).containsExactly("Organisaatiot 1");
    var popup = popups().getFirst();
    var results = popup.getScene().getRoot().lookup("#search-results");
    var box = results.localToScreen(results.getBoundsInLocal());
    var below = field().localToScreen(field().getBoundsInLocal());
    assertThat(box.getMaxX()).isBetween(below.getMaxX() - 24, below.getMaxX() + 24);
    assertThat(box.getMinX()).isGreaterThanOrEqualTo(stage.getX());
  }

  @Test
  void arrowsAndEnterLeadToARecordWithoutLeavingTheField(FxRobot robot) {
    add("Opisto A");
    var second = add("Opisto B");
    robot.write("opisto");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(opened).containsExactly("organisation " + second);
    assertThat(popups()).isEmpty();
    assertThat(field().getText()).isEqualTo("opisto");
    robot.push(KeyCode.DOWN);
    assertThat(popups()).hasSize(1);
  }

  @Test
  void aClickLeadsToARecord(FxRobot robot) {
    var id = add("Careeria Oy");
    robot.write("careeria");
    robot.clickOn(lines().getFirst());
    assertThat(opened).containsExactly("organisation " + id);
    assertThat(popups()).isEmpty();
  }

  @Test
  void escapeClosesTheResultsAndThenEmptiesTheField(FxRobot robot) {
    add("Careeria Oy");
    robot.write("careeria");
    robot.push(KeyCode.ESCAPE);
    assertThat(popups()).isEmpty();
    assertThat(field().getText()).isEqualTo("careeria");
    robot.push(KeyCode.ESCAPE);
    assertThat(field().getText()).isEmpty();
  }

  @Test
  void nothingFoundIsSaidInWords(FxRobot robot) {
    robot.write("xyzzy");
    assertThat(words()).containsExactly("Haulla ”xyzzy” ei löytynyt mitään. Kokeile lyhyempää sanaa tai vähemmän sanoja.");
  }

  @Test
  void theChosenLineIsScrolledIntoSight(FxRobot robot) {
    for (int i = 10; i < 60; i++) {
      add("Opisto " + i);
    }
    robot.write("opisto");
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(lines()).hasSize(50);
    for (int i = 0; i < 6; i++) {
      robot.push(KeyCode.PAGE_DOWN);
    }
    var results = popups().getFirst().getScene().getRoot().lookup("#search-results");
    var chosen = lines().getLast();
    assertThat(chosen.getPseudoClassStates()).extracting(Object::toString).contains("chosen");
    assertThat(results.localToScene(results.getBoundsInLocal()).contains(chosen.localToScene(chosen.getBoundsInLocal()))).isTrue();
  }
}
