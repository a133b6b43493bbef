package fi.laatuverkko.grid;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.theme.Appearance;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GridViewTest {

  private final TrialGrid grid = new TrialGrid();
  private GridView<String, String> view;
  private Stage stage;
  private String opened = "";

  @Start
  private void start(Stage shown) {
    new Appearance().install();
    stage = shown;
    view = new GridView<>(grid.model).actions(List.of(new GridAction<>("Show", (_, _) -> true, (row, column) -> opened = row + column)));
    var after = new Button("After");
    after.setId("after");
    stage.setScene(new Scene(new VBox(view, after), 700, 400));
    stage.show();
    view.requestFocus();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.close());
  }

  @Test
  void typingOverwritesEnterGoesDownAndTabGoesOn(FxRobot robot) {
    robot.write("12");
    robot.push(KeyCode.ENTER);
    robot.write("7");
    robot.push(KeyCode.TAB);
    robot.write("5");
    robot.push(KeyCode.ESCAPE);
    assertThat(grid.values).containsExactly(entry("a1", 12), entry("b1", 7));
    assertThat(grid.model.selection().orElseThrow().lead()).isEqualTo(new GridPlace(1, 1));
  }

  @Test
  void arrowsEndWhatWasBegunByTyping(FxRobot robot) {
    robot.write("3");
    robot.push(KeyCode.RIGHT);
    robot.write("4");
    robot.push(KeyCode.DOWN);
    assertThat(grid.acts).containsExactly(List.of("a1=3"), List.of("a2=4"));
  }

  @Test
  void leavingTheGridEntersWhatWasTyped(FxRobot robot) {
    robot.write("8");
    robot.clickOn("#after");
    assertThat(grid.values).containsEntry("a1", 8);
  }

  @Test
  void pastesFromTheClipboardAndCopiesBack(FxRobot robot) {
    robot.interact(() -> {
      var content = new ClipboardContent();
      content.putString("1\t2\n3\t4\n");
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.push(KeyCode.SHORTCUT, KeyCode.V);
    assertThat(grid.acts).hasSize(1);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("Row b\t3\t4\t\n"));
  }

  @Test
  void deleteEmptiesTheRangeChosenWithShift(FxRobot robot) {
    robot.interact(() -> grid.model.paste("1\t2\n3\t4\n"));
    robot.interact(() -> grid.model.select(new GridPlace(0, 0), false));
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.push(KeyCode.DELETE);
    assertThat(grid.values).containsOnlyKeys("a2", "b2");
  }

  @Test
  void computedCellsTakeNoTypingAndCtrlEnterShowsWhereAFigureComesFrom(FxRobot robot) {
    robot.interact(() -> grid.model.select(new GridPlace(3, 1), false));
    robot.write("5");
    robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(grid.acts).isEmpty();
    assertThat(opened).isEqualTo("sum2");
  }

  @Test
  void tabLeavesTheGridAfterItsLastCell(FxRobot robot) {
    robot.interact(() -> grid.model.select(new GridPlace(2, 2), false));
    robot.push(KeyCode.TAB);
    assertThat(robot.lookup("#after").queryButton().isFocused()).isTrue();
  }
}
