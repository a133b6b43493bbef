package fi.laatuverkko.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SideWindowsTest {

  private final List<String> left = new ArrayList<>();
  private TextField field;
  private MenuButton button;
  private SideWindows sides;

  @Start
  void open(Stage stage) {
    field = new TextField();
    button = new MenuButton("Sarakkeet", null, new MenuItem("Nimi"));
    stage.setScene(new Scene(new StackPane(), 400, 300));
    stage.show();
    sides = new SideWindows(stage);
    sides.show("Muutokset", new VBox(field, button), () -> left.add("Muutokset"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(sides::close);
  }

  @Test
  void escapeClosesTheWindowButNotFromATextOrAnOpenMenu(FxRobot robot) {
    press(robot, field::requestFocus, KeyCode.ESCAPE);
    assertThat(left).isEmpty();
    press(robot, button::show, KeyCode.ESCAPE);
    assertThat(left).isEmpty();
    robot.interact(button::hide);
    press(robot, button::requestFocus, KeyCode.ESCAPE);
    assertThat(field.getScene().getWindow().isShowing()).isFalse();
    assertThat(left).containsExactly("Muutokset");
  }

  @Test
  void theKeyThatClosesAFileClosesOnlyTheWindowBeside(FxRobot robot) {
    press(robot, field::requestFocus, KeyCode.SHORTCUT, KeyCode.W);
    assertThat(field.getScene().getWindow().isShowing()).isFalse();
  }

  private void press(FxRobot robot, Runnable focus, KeyCode... keys) {
    robot.targetWindow(field.getScene().getWindow());
    robot.interact(focus);
    robot.push(keys);
  }
}
