package fi.laatuverkko.dialog;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.MarkIcon;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Notices at the bottom of the window, to be laid over its content. They hide by themselves, but not while the mouse or the focus is
 * on them; a problem stays until it is closed.
 */
public final class NoticesView extends VBox {

  private static final int MOST = 3;

  private final Texts texts;
  private final Duration shown;

  public NoticesView(Texts texts) {
    this(texts, Duration.seconds(8));
  }

  NoticesView(Texts texts, Duration shown) {
    this.texts = texts;
    this.shown = shown;
    getStyleClass().add("notices");
    setAlignment(Pos.BOTTOM_CENTER);
    setFillWidth(false);
    setPickOnBounds(false);
  }

  void tell(String words) {
    add(notice(words, Optional.empty()), true);
  }

  void tell(String words, String action, Runnable run) {
    var button = new Button(action);
    button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "notice-action");
    button.setMinWidth(Region.USE_PREF_SIZE);
    var notice = notice(words, Optional.of(button));
    button.setOnAction(_ -> {
      getChildren().remove(notice);
      run.run();
    });
    add(notice, true);
  }

  void tellProblem(String words) {
    var notice = notice(words, Optional.empty());
    MarkIcon.of(Mark.WARNING).ifPresent(icon -> notice.getChildren().addFirst(icon));
    add(notice, false);
  }

  private HBox notice(String words, Optional<Button> action) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var notice = new HBox(label);
    notice.getStyleClass().addAll("notice", Styles.ELEVATED_2);
    action.ifPresent(notice.getChildren()::add);
    var close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, "notice-close");
    close.setAccessibleText(texts.get("dialog.notice.close"));
    close.setOnAction(_ -> getChildren().remove(notice));
    notice.getChildren().add(close);
    return notice;
  }

  private void add(HBox notice, boolean hides) {
    while (getChildren().size() >= MOST) {
      getChildren().removeFirst();
    }
    getChildren().add(notice);
    if (hides) {
      var pause = new PauseTransition(shown);
      pause.setOnFinished(_ -> getChildren().remove(notice));
      notice.hoverProperty().or(notice.focusWithinProperty()).addListener((_, _, wanted) -> {
        if (wanted) {
          pause.stop();
        } else {
          pause.playFromStart();
        }
      });
      pause.play();
    }
  }
}
