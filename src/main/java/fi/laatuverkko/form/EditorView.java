package fi.laatuverkko.form;

import fi.laatuverkko.text.Texts;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The control a field is entered with. */
abstract class EditorView<R, V> {

  private static final int LONGEST_SHORT_TEXT = 60;
  private static final int LONGEST_SHORT_OPTION = 24;
  /** Of more options than this some are long, and looking at all of them would be slow. */
  private static final int MOST_SHORT_OPTIONS = 30;

  final FieldModel<R, V> model;
  final Texts texts;

  EditorView(FieldModel<R, V> model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  static <R, V> EditorView<R, V> of(FieldModel<R, V> model, Texts texts) {
    if (model.isComputed()) {
      return new ComputedView<>(model, texts);
    }
    return switch (model.editor()) {
      case LINE -> new LineView<>(model, texts);
      case PARAGRAPH -> new ParagraphView<>(model, texts);
      case DAY -> new DayView<>(model, texts);
      case CHOICE -> new ChoiceView<>(model, texts);
      case FLAG -> model.isRequired() ? new CheckView<>(model, texts) : new ThreeWayView<>(model, texts);
    };
  }

  /** What stands in the form. */
  abstract Region node();

  /** What takes the focus. */
  abstract Node focusTarget();

  /** True when the control shows the field's label itself. */
  boolean isSelfLabelled() {
    return false;
  }

  /** True when the grey line under the control shows the field's help. */
  boolean showsHelp() {
    return true;
  }

  /** True for a field that takes half a line when there is room for two beside each other. */
  static boolean isShort(FieldModel<?, ?> model) {
    return switch (model.editor()) {
      case PARAGRAPH -> false;
      case CHOICE -> hasShortOptions(model);
      default -> model.limit().map(limit -> limit <= LONGEST_SHORT_TEXT).orElse(true);
    };
  }

  private static <V> boolean hasShortOptions(FieldModel<?, V> model) {
    var options = model.options();
    return options.size() <= MOST_SHORT_OPTIONS && options.stream()
        .allMatch(option -> model.words(option).length() <= LONGEST_SHORT_OPTION);
  }

  /** From the top of the node to the line its first text stands on. */
  double baseline() {
    return node().getBaselineOffset();
  }

  /** Says to a screen reader what the eye sees around the control. */
  final void describe() {
    var target = focusTarget();
    target.setAccessibleText(model.isRequired() ? texts.get("form.required", model.label()) : model.label());
    Runnable describing = () -> target.setAccessibleHelp(
        model.messagesProperty().get().stream().map(FieldMessage::words).collect(Collectors.joining(" "))
            + model.help().map(help -> " " + help).orElse(""));
    model.messagesProperty().addListener(_ -> describing.run());
    describing.run();
  }
}
