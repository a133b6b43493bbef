package fi.laatuverkko.dialog;

import fi.laatuverkko.field.Form;
import fi.laatuverkko.form.FormScrollView;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/** A dialog in which a new record is filled in; it closes only when the record may be stored. */
final class FillView<R> {

  private static final KeyCombination WITH_SHORTCUT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final double PART_OF_SCREEN = 0.65;

  private final RecordFormModel<R> model;
  private final QuestionView question;

  FillView(Optional<Window> owner, String title, Form<R> form, R blank, String action, Texts texts) {
    model = RecordFormModel.ofNew(form, texts, blank);
    var view = RecordFormView.compact(model, texts);
    question = new QuestionView(owner, title, new FittingScrollView(view));
    question.getDialogPane().getStyleClass().add("fill");
    var done = question.add(action, ButtonData.OK_DONE);
    done.addEventFilter(ActionEvent.ACTION, event -> {
      if (!model.complete()) {
        view.focusRefused();
        event.consume();
      }
    });
    // In a text of several lines Enter alone begins a new line.
    question.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (WITH_SHORTCUT.match(event)) {
        done.fire();
        event.consume();
      }
    });
    question.add(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    question.onceDrawn(view::focusFirst);
  }

  Optional<R> ask() {
    return question.ask().flatMap(_ -> model.edited());
  }

  /** As high as the form, as long as that fits the screen. */
  private static final class FittingScrollView extends FormScrollView {

    private final Region form;

    FittingScrollView(Region form) {
      super(form);
      this.form = form;
    }

    /** Its height depends on its width: a wide form has two fields on a line. */
    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      var known = width >= 0 ? width : getWidth() > 0 ? getWidth() : prefWidth(-1);
      return Math.min(form.prefHeight(known), Screen.getPrimary().getVisualBounds().getHeight() * PART_OF_SCREEN);
    }
  }
}
