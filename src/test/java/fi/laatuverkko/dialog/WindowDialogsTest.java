package fi.laatuverkko.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.HeldBackground;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class WindowDialogsTest {

  private final Texts texts = Texts.in(Language.FI);
  private final List<String> browsed = new ArrayList<>();
  private NoticesView notices;
  private WindowDialogs dialogs;
  private Stage stage;

  /** A record to fill in. */
  record Course(String name, Optional<Integer> days) {}

  @Start
  private void start(Stage shown) {
    new Appearance().install();
    stage = shown;
    notices = new NoticesView(texts);
    dialogs = new WindowDialogs(notices, texts, browsed::add);
    stage.setScene(new Scene(new StackPane(notices), 900, 700));
    stage.setHeight(700);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.close());
  }

  private Form<Course> form() {
    var types = new ValueTypes(texts, Clock.systemUTC());
    return Form.of("course", Form.Section.of("basics",
        Field.requiredText("name", types.text(200), Course::name, (course, name) -> new Course(name, course.days())),
        Field.optional("days", types.count(), Course::days, (course, days) -> new Course(course.name(), days))));
  }

  private static <A> CompletableFuture<A> ask(Callable<A> question) {
    var answer = new CompletableFuture<A>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.call());
      } catch (Exception | AssertionError failure) {
        answer.completeExceptionally(failure);
      }
    });
    return answer;
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void awaitShown(FxRobot robot, String query) throws Exception {
    await(() -> robot.lookup(query).tryQuery().isPresent());
  }

  private List<String> told(FxRobot robot) {
    return robot.lookup(".notice > .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void aWideWorkHasTheWidthItNeeds(FxRobot robot) throws Exception {
    var content = new Region();
    content.setMinHeight(100);
    ask(() -> dialogs.work("Tuo kirjanpitotapahtumia", content, "Tallenna", new SimpleBooleanProperty(true)));
    awaitShown(robot, ".dialog-heading");
    await(() -> content.getWidth() > 1000);
  }

  @Test
  void answersWithTheActionThatWasChosen(FxRobot robot) throws Exception {
    var answer = ask(() -> dialogs.choose("Poista hanke", "Hankkeeseen viittaa 12 foorumia.",
        List.of("Siirrä arkistoon", "Näytä foorumit")));
    awaitShown(robot, "#dialog-button-1");
    robot.clickOn("#dialog-button-1");
    assertThat(answer.get(10, TimeUnit.SECONDS)).contains(1);
  }

  @Test
  void answersNothingWhenTheUserGivesUp(FxRobot robot) throws Exception {
    var answer = ask(() -> dialogs.choose("Poista hanke", "Hankkeeseen viittaa 12 foorumia.", List.of("Siirrä arkistoon")));
    awaitShown(robot, "#dialog-button-0");
    robot.push(KeyCode.ESCAPE);
    assertThat(answer.get(10, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void givesBackTheRecordThatWasFilledIn(FxRobot robot) throws Exception {
    var answer = ask(() -> dialogs.fill("Uusi koulutus", form(), new Course("", Optional.empty()), "Lisää koulutus"));
    await(() -> robot.lookup("#name").tryQuery().filter(Node::isFocused).isPresent());
    robot.targetWindow(robot.lookup("#name").query().getScene().getWindow());
    robot.write("Ohjaajat").push(KeyCode.TAB).write("2").clickOn("#dialog-button-0");
    assertThat(answer.get(10, TimeUnit.SECONDS)).contains(new Course("Ohjaajat", Optional.of(2)));
  }

  @Test
  void takesARecordWithEnterFromAField(FxRobot robot) throws Exception {
    var answer = ask(() -> dialogs.fill("Uusi koulutus", form(), new Course("", Optional.empty()), "Lisää koulutus"));
    await(() -> robot.lookup("#name").tryQuery().filter(Node::isFocused).isPresent());
    robot.targetWindow(robot.lookup("#name").query().getScene().getWindow());
    robot.write("Ohjaajat").push(KeyCode.ENTER);
    assertThat(answer.get(10, TimeUnit.SECONDS)).contains(new Course("Ohjaajat", Optional.empty()));
  }

  @Test
  void takesARecordWithShortcutEnterFromATextOfSeveralLines(FxRobot robot) throws Exception {
    var types = new ValueTypes(texts, Clock.systemUTC());
    var form = Form.of("course", Form.Section.of("basics", Field.requiredText("name", types.paragraph(200), Course::name,
        (course, name) -> new Course(name, course.days()))));
    var answer = ask(() -> dialogs.fill("Uusi koulutus", form, new Course("", Optional.empty()), "Lisää koulutus"));
    await(() -> robot.lookup("#name").tryQuery().filter(Node::isFocused).isPresent());
    robot.targetWindow(robot.lookup("#name").query().getScene().getWindow());
    robot.write("Ohjaajat").push(KeyCode.ENTER);
    assertThat(answer).isNotDone();
    robot.write("Sihteerit").push(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(answer.get(10, TimeUnit.SECONDS)).contains(new Course("Ohjaajat\nSihteerit", Optional.empty()));
  }

  @Test
  void staysOpenUntilTheRecordIsComplete(FxRobot robot) throws Exception {
    var answer = ask(() -> dialogs.fill("Uusi koulutus", form(), new Course("", Optional.empty()), "Lisää koulutus"));
    awaitShown(robot, "#dialog-button-0");
    robot.clickOn("#dialog-button-0");
    assertThat(answer).isNotDone();
    assertThat(robot.lookup(".field-message").queryAs(Label.class).getText()).isEqualTo(texts.get("field.problem.required"));
    assertThat(robot.lookup("#name").query().isFocused()).isTrue();
    robot.clickOn("#dialog-button-1");
    assertThat(answer.get(10, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void saysARefusalInItsOwnWordsWithoutAWindow(FxRobot robot) {
    robot.interact(() -> dialogs.fail(new RuntimeException(new Refusal(Problem.of("dialog.replace.words", "a.xlsx")))));
    assertThat(told(robot)).containsExactly(texts.get("dialog.replace.words", "a.xlsx"));
    assertThat(robot.listTargetWindows()).hasSize(1);
  }

  @Test
  void tellsOfAMistakeOfTheProgramWithDetailsToCopy(FxRobot robot) throws Exception {
    var answer = ask(() -> {
      dialogs.fail(new IllegalStateException("bug"));
      return true;
    });
    awaitShown(robot, "#failure-fold");
    assertThat(robot.lookup("#failure-details").queryAs(TextArea.class).isVisible()).isFalse();
    robot.clickOn("#failure-fold");
    assertThat(robot.lookup("#failure-details").queryAs(TextArea.class).isVisible()).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#dialog-button-0");
    var copied = new CompletableFuture<String>();
    robot.interact(() -> copied.complete(Clipboard.getSystemClipboard().getString()));
    assertThat(copied.join()).contains("IllegalStateException: bug");
    assertThat(answer).isNotDone();
    robot.push(KeyCode.ESCAPE);
    answer.get(10, TimeUnit.SECONDS);
  }

  @Test
  void runsTheActionOfANoticeOnceAndTakesTheNoticeAway(FxRobot robot) {
    List<String> undone = new ArrayList<>();
    robot.interact(() -> dialogs.tell("Poistit hankkeen Loiste 6", "Kumoa", () -> undone.add("act")));
    robot.clickOn(".notice-action");
    assertThat(undone).containsExactly("act");
    assertThat(told(robot)).isEmpty();
  }

  @Test
  void takesANoticeAwayAfterSomeTime(FxRobot robot) throws Exception {
    var brief = new NoticesView(texts, Duration.millis(50));
    robot.moveTo(stage.getX() + 5, stage.getY() + 5);
    robot.interact(() -> {
      var elsewhere = new Button("Muualla");
      stage.getScene().setRoot(new StackPane(elsewhere, brief));
      elsewhere.requestFocus();
      brief.tell("Tallennettu");
      brief.tellProblem("Levy on täynnä");
    });
    await(() -> brief.getChildren().size() == 1);
    assertThat(told(robot)).containsExactly("Levy on täynnä");
    robot.clickOn(".notice-close");
    assertThat(told(robot)).isEmpty();
  }

  @Test
  void keepsTheLatestNoticesOnly(FxRobot robot) {
    robot.interact(() -> {
      for (var number = 1; number <= 5; number++) {
        dialogs.tell("Viesti " + number);
      }
    });
    assertThat(told(robot)).containsExactly("Viesti 3", "Viesti 4", "Viesti 5");
  }

  @Test
  void followsWorkUntilItIsDoneAndStopsItWhenAsked(FxRobot robot) throws Exception {
    var background = new HeldBackground();
    robot.interact(() -> dialogs.follow(background.worker(progress -> progress.isCancelled()).titled("Avataan").start()));
    awaitShown(robot, ".progress-bar");
    robot.clickOn("#dialog-button-0");
    assertThat(background.running().getFirst().isCancelled()).isTrue();
    assertThat(robot.listTargetWindows()).hasSize(2);
    robot.interact(background::releaseAll);
    await(() -> robot.lookup(".progress-bar").tryQuery().isEmpty());
  }

  @Test
  void showsFilesAndFoldersInOtherPrograms(FxRobot robot) {
    var file = Path.of("Ääni raportti.xlsx").toAbsolutePath();
    robot.interact(() -> {
      dialogs.open(file);
      dialogs.showInFolder(file);
    });
    assertThat(browsed).containsExactly(file.toUri().toString(), file.getParent().toUri().toString());
  }

  @Test
  void saysWhereAFileIsThatNoProgramShows(FxRobot robot) {
    var without = new WindowDialogs(notices, texts, _ -> {
      throw new UnsupportedOperationException();
    });
    robot.interact(() -> without.open(Path.of("raportti.xlsx").toAbsolutePath()));
    assertThat(told(robot)).hasSize(1).first().asString().contains("raportti.xlsx");
  }
}
