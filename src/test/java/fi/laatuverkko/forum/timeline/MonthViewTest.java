package fi.laatuverkko.forum.timeline;

import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumFile;
import fi.laatuverkko.forum.ForumState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MonthViewTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 15);

  @TempDir private Path folder;
  private ForumFile forums;
  private TimelineModel model;
  private Stage stage;

  private void show(FxRobot robot, Function<TimelineModel, Parent> view) {
    robot.interact(() -> {
      forums = new ForumFile(folder);
      forums.forum("Tuleva", ForumState.PLANNED, WEDNESDAY);
      forums.forum("Toinen", ForumState.PLANNED, WEDNESDAY);
      model = new TimelineModel(forums.file, forums.desk, () -> forums.acts.undo(), _ -> {});
      model.plug(new ForumHappeningQuery(forums.file.sql(), forums.file.store(FORUM, Forum.class)));
      model.dayProperty().set(WEDNESDAY);
      model.shown(true);
      stage = new Stage();
      stage.setScene(new Scene(view.apply(model), 1200, 700));
      stage.show();
    });
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      stage.close();
      forums.close();
    });
  }

  private LocalDate day(String title) {
    return model.happeningsProperty().get().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow().first();
  }

  private void focus(FxRobot robot, String title) {
    var cell = robot.lookup(".happening").queryAllAs(HappeningCell.class).stream().filter(one -> one.happening().title().equals(title)).findFirst();
    robot.interact(() -> cell.orElseThrow().requestFocus());
  }

  @Test
  void aForumInTheMonthKeepsTheKeyboardFromMoveToMove(FxRobot robot) {
    show(robot, shown -> new MonthView(shown, forums.desk.texts()));
    focus(robot, "Tuleva");
    for (var arrow : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT)) {
      robot.push(KeyCode.ALT, arrow);
    }
    assertThat(day("Tuleva")).isEqualTo(WEDNESDAY.plusDays(9));
    assertThat(day("Toinen")).isEqualTo(WEDNESDAY);
  }

  @Test
  void aForumOnTheTimelineKeepsTheKeyboardFromMoveToMove(FxRobot robot) {
    show(robot, shown -> new TimelineView(shown, forums.desk.texts()));
    focus(robot, "Tuleva");
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(day("Tuleva")).isEqualTo(WEDNESDAY.plusDays(8));
  }
}
