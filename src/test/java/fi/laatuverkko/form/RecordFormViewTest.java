package fi.laatuverkko.form;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RecordFormViewTest {

  private final List<Visit> stored = new ArrayList<>();
  private final List<String> undone = new ArrayList<>();
  private final List<String> moved = new ArrayList<>();
  private RecordFormModel<Visit> model;
  private RecordFormView<Visit> view;
  private Stage stage;

  @Start
  private void start(Stage shown) {
    new Appearance().install();
    stage = shown;
    model = new RecordFormModel<>(VisitForm.in(Language.FI), Texts.in(Language.FI), Visit::id, new SameThreadBackground(),
        (before, after, _) -> {
          stored.add(after.withVersion(before.version() + 1));
          return stored.getLast();
        });
    model.show(Visit.sample());
    view = new RecordFormView<>(model, Texts.in(Language.FI));
    view.onRecordKeys(() -> moved.add("next"), () -> moved.add("previous"));
    var elsewhere = new Button("Muualle");
    elsewhere.setId("elsewhere");
    var scene = new Scene(new VBox(elsewhere, new FormScrollView(view)), 1000, 900);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), () -> undone.add("act"));
    stage.setScene(scene);
    stage.setHeight(900);
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.close());
  }

  private static TextField line(FxRobot robot, String name) {
    return robot.lookup("#" + name).queryAs(TextField.class);
  }

  private void replace(FxRobot robot, String name, String text) {
    robot.interact(() -> view.focus(name));
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.write(text);
  }

  private List<String> messages(FxRobot robot) {
    return robot.lookup(".field-message").queryAllAs(Label.class).stream().filter(Node::isVisible).map(Label::getText).toList();
  }

  @Test
  void enterCommits(FxRobot robot) {
    replace(robot, "cost", "5000");
    robot.push(KeyCode.ENTER);
    assertThat(stored).extracting(visit -> visit.cost().orElseThrow()).containsExactly(5000);
    assertThat(line(robot, "cost").getText()).isEqualTo("5\u00a0000\u00a0€");
  }

  @Test
  void tabCommitsAndGoesToTheNextField(FxRobot robot) {
    replace(robot, "cost", "5000");
    robot.push(KeyCode.TAB);
    assertThat(stored).extracting(visit -> visit.cost().orElseThrow()).containsExactly(5000);
    assertThat(line(robot, "share").isFocused()).isTrue();
  }

  @Test
  void clickingElsewhereCommits(FxRobot robot) {
    replace(robot, "cost", "5000");
    robot.clickOn("#elsewhere");
    assertThat(stored).extracting(visit -> visit.cost().orElseThrow()).containsExactly(5000);
  }

  @Test
  void clickingIntoAnotherFieldCommits(FxRobot robot) {
    replace(robot, "cost", "5000");
    robot.clickOn("#share");
    assertThat(stored).hasSize(1);
  }

  @Test
  void escapeGivesUp(FxRobot robot) {
    replace(robot, "cost", "5000");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.TAB);
    assertThat(stored).isEmpty();
    assertThat(line(robot, "cost").getText()).isEqualTo("4\u00a0750\u00a0€");
  }

  @Test
  void refusedTextStaysWithItsMessage(FxRobot robot) {
    replace(robot, "cost", "12x");
    robot.push(KeyCode.TAB);
    assertThat(stored).isEmpty();
    assertThat(line(robot, "cost").getText()).isEqualTo("12x");
    assertThat(messages(robot)).hasSize(1).first().asString().contains("12x");
  }

  @Test
  void showsWhatWasUnderstoodWhileTyping(FxRobot robot) {
    replace(robot, "period", "1.1. - 31.12.2019");
    assertThat(messages(robot)).containsExactly("→ 1.1.–31.12.2019");
  }

  @Test
  void storesTwoFieldsLeftQuickly(FxRobot robot) {
    replace(robot, "cost", "5000");
    robot.push(KeyCode.TAB);
    robot.write("75").push(KeyCode.TAB);
    assertThat(stored.getLast().cost()).contains(5000);
    assertThat(stored.getLast().share().orElseThrow()).isEqualByComparingTo("75");
  }

  @Test
  void commitsWhenAnotherRecordIsShown(FxRobot robot) {
    replace(robot, "name", "Kesken");
    robot.interact(() -> model.show(Visit.sample().withId(2).withName("Toinen")));
    assertThat(stored).extracting(Visit::name).containsExactly("Kesken");
    assertThat(line(robot, "name").getText()).isEqualTo("Toinen");
  }

  @Test
  void pastedTextOverTheLimitStaysAndIsNotStored(FxRobot robot) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString("ä".repeat(1200));
      Clipboard.getSystemClipboard().setContent(content);
      view.focus("summary");
    });
    robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.V);
    robot.clickOn("#elsewhere");
    var area = robot.lookup("#summary").queryAs(TextArea.class);
    assertThat(area.getText()).hasSize(1200);
    assertThat(messages(robot)).hasSize(1);
    assertThat(stored).isEmpty();
  }

  @Test
  void tabLeavesAParagraphAndEnterMakesANewLine(FxRobot robot) {
    replace(robot, "note", "yksi");
    robot.push(KeyCode.ENTER).write("kaksi");
    assertThat(stored).isEmpty();
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(stored.getLast().note()).contains("yksi\nkaksi");
    assertThat(line(robot, "webAddress").isFocused()).isTrue();
  }

  @Test
  void controlEnterCommitsAParagraph(FxRobot robot) {
    replace(robot, "note", "yksi");
    robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(stored.getLast().note()).contains("yksi");
    assertThat(robot.lookup("#note").queryAs(TextArea.class).isFocused()).isTrue();
  }

  @Test
  void findsAChoiceByTypingAPartOfIt(FxRobot robot) {
    replace(robot, "host", "saaristo");
    assertThat(robot.lookup("#host-options").queryAs(ListView.class).getItems()).hasSize(1);
    robot.push(KeyCode.ENTER);
    assertThat(stored.getLast().hostId()).contains(13L);
    assertThat(line(robot, "host").getText()).isEqualTo("Saariston ammattikoulu");
  }

  @Test
  void choosesWithTheArrowKeysAndTab(FxRobot robot) {
    replace(robot, "host", "a");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.TAB);
    assertThat(stored.getLast().hostId()).contains(13L);
    assertThat(line(robot, "reportDue").isFocused()).isTrue();
  }

  @Test
  void clearsAnOptionalChoiceFromTheList(FxRobot robot) {
    robot.interact(() -> view.focus("host"));
    robot.push(KeyCode.DOWN).push(KeyCode.PAGE_UP).push(KeyCode.ENTER);
    assertThat(stored.getLast().hostId()).isEmpty();
  }

  @Test
  void choosesWithTheMouse(FxRobot robot) {
    robot.clickOn("#state");
    robot.clickOn((Node) robot.lookup("Peruttu").query());
    assertThat(stored.getLast().state()).isEqualTo(Visit.VisitState.CANCELLED);
  }

  @Test
  void escapeClosesTheListAndGivesUp(FxRobot robot) {
    replace(robot, "host", "saaristo");
    robot.push(KeyCode.ESCAPE);
    assertThat(line(robot, "host").getText()).isEqualTo("Metsälän koulutuskuntayhtymä");
    assertThat(stored).isEmpty();
  }

  @Test
  void keepsAChoiceThatDoesNotExistInTheFieldWithAMessage(FxRobot robot) {
    replace(robot, "host", "xyz");
    robot.clickOn("#elsewhere");
    assertThat(line(robot, "host").getText()).isEqualTo("xyz");
    assertThat(messages(robot)).hasSize(1).first().asString().contains("xyz");
    assertThat(stored).isEmpty();
  }

  @Test
  void picksADayFromTheCalendarInTheLanguageOfTheWindow(FxRobot robot) {
    robot.interact(() -> model.stored(Visit.sample().withVersion(2).withReportDue(Optional.of(LocalDate.of(2019, 5, 6)))));
    robot.interact(() -> view.focus("reportDue"));
    robot.push(KeyCode.F4);
    assertThat(robot.lookup(".month-year-pane .label").queryAllAs(Label.class).stream()
        .map(label -> label.getText().toLowerCase(Locale.ROOT)))
        .anyMatch(month -> month.startsWith("toukokuu"));
    robot.clickOn((Node) robot.lookup(".day-cell").lookup("20").query());
    assertThat(stored.getLast().reportDue()).contains(LocalDate.of(2019, 5, 20));
  }

  @Test
  void storesACheckAtOnce(FxRobot robot) {
    robot.clickOn("#remote");
    assertThat(stored.getLast().remote()).isTrue();
    assertThat(robot.lookup("#remote").queryAs(CheckBox.class).isSelected()).isTrue();
  }

  @Test
  void storesAnAnswerOfThreeAtOnce(FxRobot robot) {
    robot.clickOn("#agreed #unknown");
    assertThat(stored.getLast().agreed()).isEmpty();
    robot.clickOn("#agreed #no");
    assertThat(stored.getLast().agreed()).contains(false);
    robot.push(KeyCode.LEFT);
    assertThat(stored.getLast().agreed()).contains(true);
  }

  @Test
  void undoMeansTheTextWhileTypingAndTheLastActOtherwise(FxRobot robot) {
    replace(robot, "cost", "5");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(undone).isEmpty();
    robot.push(KeyCode.ESCAPE).push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(undone).containsExactly("act");
  }

  @Test
  void goesFromSectionToSectionAndFromRecordToRecordByKeys(FxRobot robot) {
    robot.interact(() -> view.focusFirst());
    robot.push(KeyCode.SHORTCUT, KeyCode.DOWN);
    assertThat(line(robot, "cost").isFocused()).isTrue();
    robot.push(KeyCode.SHORTCUT, KeyCode.UP);
    assertThat(line(robot, "name").isFocused()).isTrue();
    robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.UP);
    assertThat(moved).containsExactly("next", "previous");
  }

  @Test
  void explainsAComputedValueOnF1(FxRobot robot) {
    robot.interact(() -> view.focus("costPerDay"));
    robot.push(KeyCode.F1);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#costPerDay").queryAs(Label.class).getTooltip().isShowing()).isTrue();
  }

  @Test
  void takesNoTypingWhileReadOnly(FxRobot robot) {
    robot.interact(() -> model.readOnlyProperty().set(true));
    replace(robot, "cost", "5000");
    robot.push(KeyCode.ENTER);
    assertThat(stored).isEmpty();
    assertThat(line(robot, "cost").getText()).isEqualTo("4\u00a0750\u00a0€");
  }

  @Test
  void bringsAFieldIntoSightThatTakesTheFocus(FxRobot robot) {
    robot.interact(() -> stage.setHeight(400));
    robot.interact(() -> view.focus("note"));
    WaitForAsyncUtils.waitForFxEvents();
    var scroll = robot.lookup(".form-scroll").queryAs(FormScrollView.class);
    var place = scroll.sceneToLocal(robot.lookup("#note").query().localToScene(robot.lookup("#note").query().getLayoutBounds()));
    assertThat(place.getMinY()).isGreaterThanOrEqualTo(0);
    assertThat(place.getMaxY()).isLessThanOrEqualTo(scroll.getHeight());
  }
}
