package fi.laatuverkko;

import static fi.laatuverkko.storage.schema.Tables.OBJECTIVE;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectLine;
import fi.laatuverkko.record.RecordTab;
import fi.laatuverkko.report.check.PreflightQuery;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.storage.Backups;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.window.LookCommands;
import fi.laatuverkko.window.SideWindows;
import fi.laatuverkko.workbook.WorkbookDump;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a coordinator uses it: from the first screen to an exported workbook, on the real views and a real file. */
@ExtendWith(ApplicationExtension.class)
class WindowStoryTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir
  private static Path folder;
  private static int run;

  private final RecordedDialogs dialogs = new RecordedDialogs();
  private Wiring wiring;

  @Start
  void open(Stage stage) {
    var background = new SameThreadBackground();
    var place = folder.resolve("run" + run++);
    var settings = new Settings(place, background);
    var appearance = new Appearance();
    appearance.install();
    wiring = new Wiring(Language.FI, background, dialogs, settings, new LookCommands(settings, appearance, () -> {}),
        new SideWindows(stage), CLOCK, place, () -> {});
    stage.setScene(new Scene(wiring.view, 1280, 800));
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> wiring.files.close());
  }

  @Test
  void theFirstScreenLeadsToTheSampleNetwork(FxRobot robot) {
    openSample(robot);
    assertThat(wiring.window.titleProperty().get()).isEqualTo("Esimerkkiverkosto – Laatuverkko");
    showProjects(robot);
    assertThat(names(projects())).contains("Loiste 6", "Yhdessä enemmän 2", "Samassa veneessä 2 – Laatuosaamista Keski-Suomessa");
  }

  @Test
  void homeShowsWhatIsDueAtOnce(FxRobot robot) {
    openSample(robot);
    assertThat(robot.lookup("#home-due").tryQuery()).isPresent();
    assertThat(robot.lookup("#home-projects .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
        .anyMatch(text -> text.contains("Loiste 7"));
  }

  @Test
  void anEditIsStoredWhenTheFieldIsLeftAndUndone(FxRobot robot) {
    openSample(robot);
    openProject(robot, "Loiste 6");
    type(robot, "#name", "Loiste kuusi");
    assertThat(names(projects())).contains("Loiste kuusi").doesNotContain("Loiste 6");
    fire(robot, "undo");
    assertThat(names(projects())).contains("Loiste 6").doesNotContain("Loiste kuusi");
    assertThat(robot.lookup(".record-form #name").queryAs(TextInputControl.class).getText()).isEqualTo("Loiste 6");
    fire(robot, "redo");
    assertThat(names(projects())).contains("Loiste kuusi");
    assertThat(dialogs.failures()).isEmpty();
  }

  @Test
  void aRefusedValueIsToldAndNotStored(FxRobot robot) {
    openSample(robot);
    openProject(robot, "Loiste 6");
    var before = shownProject();
    type(robot, "#period", "31.12.2019–1.1.2019");
    assertThat(projects().model().shown().record()).contains(before);
  }

  @Test
  void aNewProjectIsMadeAndDeletedAndComesBack(FxRobot robot) {
    openSample(robot);
    robot.interact(() -> wiring.view.select(1));
    var count = projects().model().list().linesProperty().get().size();
    robot.interact(() -> robot.lookup("#new-project").queryAs(Button.class).fire());
    assertThat(projects().model().list().linesProperty().get()).hasSize(count + 1);
    type(robot, "#name", "Loiste 8");
    robot.interact(() -> projects().view().list().table().focusTable());
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(names(projects())).doesNotContain("Loiste 8").hasSize(count);
    fire(robot, "undo");
    assertThat(names(projects())).contains("Loiste 8");
  }

  @Test
  void aNewRecordIsNamedByTypingAtOnce(FxRobot robot) throws Exception {
    openSample(robot);
    for (int tab = 1; tab <= 3; tab++) {
      var number = tab;
      robot.interact(() -> wiring.view.select(number));
      WaitForAsyncUtils.waitForFxEvents();
      var front = wiring.view.front().orElseThrow();
      robot.interact(() -> front.view().list().add());
      var scene = robot.lookup(".main-menu").query().getScene();
      WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> scene.getFocusOwner() instanceof TextInputControl input
          && !input.getText().isEmpty() && input.getSelectedText().equals(input.getText()));
      assertThat(isIn(scene.getFocusOwner(), front.model().kind().form().fields().findFirst().orElseThrow().name())).isTrue();
    }
    assertThat(dialogs.failures()).isEmpty();
  }

  @Test
  void aProjectWithPartsIsNotDeletedButOfferedToTheArchive(FxRobot robot) {
    openSample(robot);
    openProject(robot, "Loiste 6");
    dialogs.answer(0);
    robot.interact(() -> projects().view().list().table().focusTable());
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialogs.asked()).hasSize(1);
    assertThat(dialogs.asked().getFirst().words()).contains("hankkeen kumppani");
    assertThat(projects().model().list().linesProperty().get().stream().filter(line -> line.project().name().equals("Loiste 6")))
        .allMatch(line -> line.project().archived()).hasSize(1);
  }

  @Test
  void theSearchAboveTheListShowsOnlyWhatMatches(FxRobot robot) {
    openSample(robot);
    robot.interact(() -> wiring.view.select(1));
    robot.interact(() -> projects().model().list().table().searchProperty().set("veneessä"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(projects().model().list().table().shownLines()).extracting(line -> ((ProjectLine) line).project().name())
        .allMatch(name -> name.contains("veneessä")).isNotEmpty();
  }

  @Test
  void theFinalReportOfTheProjectInFrontIsWritten(FxRobot robot) throws Exception {
    openSample(robot);
    openProject(robot, "Loiste 6");
    var target = folder.resolve("loiste.xlsx");
    Files.deleteIfExists(target);
    dialogs.fillIn(choice -> choice).file(target);
    fire(robot, "ophReport");
    assertThat(dialogs.failures()).isEmpty();
    assertThat(WorkbookDump.of(target)).contains("Loiste 6").contains("Talousselvitys").contains("54750");
  }

  @Test
  void aPartFoundAnywhereIsShownInItsRecord(FxRobot robot) {
    openSample(robot);
    var sql = wiring.window.workspace().orElseThrow().file().sql();
    var loiste = new RecordStore<>(sql, PROJECT, Project.class).where(PROJECT.NAME.eq("Loiste 6")).getFirst();
    var objective = new RecordStore<>(sql, OBJECTIVE, Objective.class).where(OBJECTIVE.PROJECT_ID.eq(loiste.id())).getLast();
    robot.interact(() -> wiring.tabs.open("objective", objective.id()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(wiring.view.selected()).isEqualTo(1);
    assertThat(shownProject().name()).isEqualTo("Loiste 6");
    assertThat(robot.lookup("#parts-objective .record-form #goal").queryAs(TextInputControl.class).getText()).isEqualTo(objective.goal());
  }

  @Test
  void everyFindingOfAReportLeadsToItsField(FxRobot robot) throws Exception {
    openSample(robot);
    var sql = wiring.window.workspace().orElseThrow().file().sql();
    var places = Stream.of("Loiste 6", "Loiste 7 (esimerkki)", "Yhdessä enemmän 2")
        .map(name -> new PreflightQuery(sql).of(name, LocalDate.now(CLOCK))).flatMap(preflight -> preflight.findings().stream())
        .flatMap(finding -> finding.place().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    var scene = robot.lookup(".main-menu").query().getScene();
    for (var place : places) {
      if (place.within().isEmpty()) {
        continue;
      }
      var within = place.within().get();
      robot.interact(() -> wiring.tabs.open(place.table(), place.id(), within));
      var title = Texts.in(Language.FI).find(within);
      Callable<Boolean> isThere = () -> title.isPresent()
          ? robot.lookup(".record-pane .toggle-button:selected").queryAllAs(Labeled.class).stream()
              .anyMatch(choice -> choice.getText().equals(title.get()))
          : isIn(scene.getFocusOwner(), within);
      assertThatCode(() -> WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, isThere)).as(place.toString()).doesNotThrowAnyException();
    }
    assertThat(places).extracting(place -> place.within().orElse("")).contains("caseNumber", "guide", "sentOn", "businessId", "textArea-0");
    assertThat(dialogs.failures()).isEmpty();
  }

  /** Whether a control has the id of a field, or is inside one that has. */
  private static boolean isIn(Node focused, String field) {
    return Stream.<Node>iterate(focused, node -> node != null, Node::getParent).anyMatch(node -> field.equals(node.getId()));
  }

  @Test
  void aRecordIsShownWithoutItsListAndTheWayBackIsRemembered(FxRobot robot) {
    openSample(robot);
    openProject(robot, "Loiste 6");
    robot.interact(() -> robot.lookup("#widen").queryAs(Button.class).fire());
    assertThat(robot.lookup(".record-list").tryQuery()).isEmpty();
    robot.interact(() -> {
      wiring.view.select(0);
      wiring.view.select(1);
    });
    assertThat(robot.lookup(".record-list").tryQuery()).isEmpty();
    robot.interact(() -> robot.lookup("#back-to-list").queryAs(Button.class).fire());
    assertThat(robot.lookup(".record-list").tryQuery()).isPresent();
    fire(robot, "widen");
    assertThat(robot.lookup(".record-list").tryQuery()).isEmpty();
    fire(robot, "searchTab");
    assertThat(robot.lookup(".record-list").tryQuery()).isPresent();
  }

  @Test
  void aBackupTakesTheFileBackToWhatItWas(FxRobot robot) {
    openSample(robot);
    var open = wiring.window.workspace().orElseThrow().file();
    new Backups(open.name(), CLOCK).take(open);
    openProject(robot, "Loiste 6");
    type(robot, "#name", "Loiste kuusi");
    dialogs.fillIn(choice -> choice);
    fire(robot, "restore");
    assertThat(dialogs.failures()).isEmpty();
    showProjects(robot);
    assertThat(names(projects())).contains("Loiste 6").doesNotContain("Loiste kuusi");
    assertThat(dialogs.told().getLast().words()).startsWith("Palautettu tilanne 2.3.2026");
  }

  @Test
  void aCopyHasEverythingAndTheFileStaysOpen(FxRobot robot) {
    openSample(robot);
    var target = folder.resolve("kopio" + run);
    dialogs.file(target);
    fire(robot, "copy");
    assertThat(dialogs.failures()).isEmpty();
    try (var copy = DataFile.open(target, CLOCK)) {
      assertThat(new RecordStore<>(copy.sql(), PROJECT, Project.class).all()).extracting(Project::name).contains("Loiste 6");
    }
    showProjects(robot);
    assertThat(names(projects())).contains("Loiste 6");
  }

  @Test
  void oneValueIsPutIntoAllSelectedRecordsAsOneAct(FxRobot robot) {
    openSample(robot);
    robot.interact(() -> wiring.view.select(1));
    var before = networks();
    dialogs.fillIn(choice -> choice).fillIn((Project project) -> project.withNetworkId(Optional.empty()));
    robot.interact(() -> {
      projects().view().list().table().selectAll();
      projects().view().list().table().focusTable();
    });
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialogs.failures()).isEmpty();
    assertThat(projects().model().list().table().shownLines()).allMatch(line -> line.project().networkId().isEmpty());
    fire(robot, "undo");
    assertThat(networks()).isEqualTo(before);
  }

  private List<Object> networks() {
    return projects().model().list().linesProperty().get().stream().<Object>map(line -> line.project().networkId()).toList();
  }

  @Test
  void everyTabOpensWithARecord(FxRobot robot) {
    openSample(robot);
    for (int tab = 1; tab <= 4; tab++) {
      var number = tab;
      robot.interact(() -> wiring.view.select(number));
      WaitForAsyncUtils.waitForFxEvents();
      var shown = wiring.view.front().orElseThrow();
      assertThat(shown.model().shown().record()).as(shown.model().kind().name()).isPresent();
      for (int panel = 0; panel < shown.view().record().panelCount(); panel++) {
        var at = panel;
        robot.interact(() -> shown.view().record().selectNumber(at));
      }
    }
    assertThat(dialogs.failures()).isEmpty();
  }

  private void openSample(FxRobot robot) {
    robot.interact(() -> robot.lookup("#first-sample").queryAs(Button.class).fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(dialogs.failures()).isEmpty();
  }

  private void showProjects(FxRobot robot) {
    robot.interact(() -> wiring.view.select(1));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void openProject(FxRobot robot, String name) {
    showProjects(robot);
    var key = projects().model().list().linesProperty().get().stream().filter(line -> line.project().name().equals(name)).findFirst()
        .orElseThrow().project().id();
    robot.interact(() -> projects().open(key));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Replaces what stands in a field and leaves it. */
  private void type(FxRobot robot, String field, String text) {
    var input = robot.lookup(".record-form " + field).queryAs(TextInputControl.class);
    robot.interact(() -> {
      input.requestFocus();
      input.setText(text);
    });
    robot.push(KeyCode.TAB);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void fire(FxRobot robot, String item) {
    robot.interact(() -> item(robot, item).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static MenuItem item(FxRobot robot, String name) {
    return robot.lookup(".main-menu").queryAs(MenuBar.class).getMenus().stream().map(Menu::getItems).flatMap(List::stream)
        .filter(item -> ("item-" + name).equals(item.getId())).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private RecordTab<ProjectLine, Project> projects() {
    return (RecordTab<ProjectLine, Project>) wiring.window.workspace().orElseThrow().tabs().getFirst();
  }

  private Project shownProject() {
    return projects().model().shown().record().orElseThrow();
  }

  private static List<String> names(RecordTab<ProjectLine, Project> tab) {
    return tab.model().list().linesProperty().get().stream().map(line -> line.project().name()).toList();
  }
}
