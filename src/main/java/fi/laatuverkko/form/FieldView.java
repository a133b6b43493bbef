package fi.laatuverkko.form;

import atlantafx.base.theme.Styles;
import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.MarkIcon;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field: its label, and its control with what there is to say under it. The section puts the two in their places. */
final class FieldView<R, V> {

  private final FieldModel<R, V> model;
  private final EditorView<R, V> editor;
  private final Texts texts;
  private final Label label = new Label();
  private final VBox messages = new VBox();
  private final VBox body = new VBox();

  FieldView(FieldModel<R, V> model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.editor = EditorView.of(model, texts);
    editor.describe();
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.setLabelFor(editor.focusTarget());
    label.setText(editor.isSelfLabelled() ? "" : model.label());
    if (isMarkedRequired()) {
      label.setText(model.label() + " *");
      label.setTooltip(new Tooltip(texts.get("form.required", model.label())));
    }
    messages.getStyleClass().add("field-messages");
    body.getStyleClass().add("field-body");
    body.setFillWidth(true);
    body.getChildren().add(editor.node());
    body.getChildren().add(messages);
    footer();
    model.messagesProperty().subscribe(lines -> {
      messages.getChildren().setAll(lines.stream().map(FieldView::line).toList());
      messages.setManaged(!lines.isEmpty());
      messages.setVisible(!lines.isEmpty());
    });
  }

  private boolean isMarkedRequired() {
    return model.isRequired() && !model.isComputed() && model.editor() != Editor.FLAG;
  }

  private void footer() {
    var footer = new HBox();
    footer.getStyleClass().add("field-footer");
    if (editor.showsHelp()) {
      model.help().ifPresent(words -> {
        var help = new Label(words);
        help.getStyleClass().add("field-help");
        help.setWrapText(true);
        footer.getChildren().add(help);
      });
    }
    if (model.editor() == Editor.PARAGRAPH) {
      model.counter().ifPresent(counted -> {
        var counter = new Label();
        counter.getStyleClass().add("field-counter");
        counter.textProperty().bind(counted);
        counter.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        footer.getChildren().addAll(space, counter);
        model.messagesProperty().subscribe(lines -> counter.pseudoClassStateChanged(Styles.STATE_DANGER,
            lines.stream().anyMatch(line -> line.kind() == FieldMessage.Kind.PROBLEM)));
      });
    }
    if (model.isForCopying() && model.editor() == Editor.PARAGRAPH) {
      footer.getChildren().add(copying());
    }
    if (!footer.getChildren().isEmpty()) {
      body.getChildren().add(footer);
    }
  }

  /** Copies the answer as it stands, to be pasted into the form it belongs to. */
  private Button copying() {
    var copy = new Button(texts.get("form.copy"), new FontIcon(Feather.COPY));
    copy.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setAccessibleText(texts.get("form.copyOf", model.label()));
    copy.disableProperty().bind(model.textProperty().isEmpty());
    copy.setOnAction(_ -> {
      var content = new ClipboardContent();
      content.putString(model.textProperty().get());
      Clipboard.getSystemClipboard().setContent(content);
    });
    return copy;
  }

  private static Node line(FieldMessage message) {
    var words = new Label(message.words());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().addAll("field-message", switch (message.kind()) {
      case UNDERSTOOD, HINT -> Styles.TEXT_MUTED;
      case WARNING -> Styles.WARNING;
      case PROBLEM -> Styles.DANGER;
    });
    var line = new HBox(words);
    line.getStyleClass().add("field-message-line");
    MarkIcon.of(switch (message.kind()) {
      case UNDERSTOOD, HINT -> Mark.NONE;
      case WARNING -> Mark.WARNING;
      case PROBLEM -> Mark.ERROR;
    }).ifPresent(icon -> line.getChildren().addFirst(icon));
    return line;
  }

  FieldModel<R, V> model() {
    return model;
  }

  boolean isShort() {
    return EditorView.isShort(model);
  }

  boolean hasLabel() {
    return !editor.isSelfLabelled();
  }

  Label label() {
    return label;
  }

  VBox body() {
    return body;
  }

  double baseline() {
    return editor.baseline();
  }

  void focus() {
    editor.focusTarget().requestFocus();
  }

  boolean hasFocus() {
    for (Node node = body.getScene() == null ? null : body.getScene().getFocusOwner(); node != null; node = node.getParent()) {
      if (node == body) {
        return true;
      }
    }
    return false;
  }
}
