package fi.laatuverkko.window;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.HeldBackground;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainWindowViewTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);

  @TempDir
  private static Path folder;

  private final Texts texts = Texts.in(Language.FI);
  private final HeldBackground background = new HeldBackground();
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private FileCommands files;

  @Start
  void open(Stage stage) {
    var model = new WindowModel(texts, CLOCK);
    files = new FileCommands(new FileDoor(background, CLOCK, Language.FI), model, dialogs, texts, folder, _ -> {
      throw new AssertionError("no file was opened");
    }, new Settings(folder, background));
    stage.setScene(new Scene(new MainWindowView(model, new FirstScreenView(files, texts), background, texts), 800, 600));
    stage.show();
  }

  @Test
  void offersNothingWhileAFileIsBeingOpenedAndTheFirstScreenAgainWhenThatFailed(FxRobot robot) {
    assertThat(robot.lookup("#first-sample").tryQuery()).isPresent();
    robot.interact(() -> files.open(folder.resolve("ei-ole.mv.db")));
    assertThat(robot.lookup("#first-sample").tryQuery()).isEmpty();
    assertThat(robot.lookup("#awaiting").queryAs(Labeled.class).getText()).isEqualTo(texts.get("window.opening"));
    robot.interact(background::releaseAll);
    assertThat(dialogs.failures()).hasSize(1);
    assertThat(robot.lookup("#first-sample").tryQuery()).isPresent();
    assertThat(robot.lookup("#awaiting").tryQuery()).isEmpty();
  }

  @Test
  void offersTheFirstScreenAgainWhenTheUserStopsTheOpening(FxRobot robot) {
    robot.interact(files::makeSample);
    assertThat(robot.lookup("#awaiting").queryAs(Labeled.class).getText()).isEqualTo(texts.get("window.making"));
    robot.interact(() -> {
      background.running().getFirst().cancel();
      background.releaseAll();
    });
    assertThat(robot.lookup("#first-sample").tryQuery()).isPresent();
    assertThat(dialogs.failures()).isEmpty();
  }
}
