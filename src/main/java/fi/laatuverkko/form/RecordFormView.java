package fi.laatuverkko.form;

import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.theme.TextScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Draws a {@link RecordFormModel}: sections of fields, labels above or beside by width. Ctrl+Down and Ctrl+Up go from section to
 * section, Alt+Down and Alt+Up from record to record where the tab says how. Put it into a {@link FormScrollView} where it may be
 * higher than its place.
 */
public final class RecordFormView<R> extends VBox {

  private static final double ROW_GAP_IN_EM = 12 / 14d;
  private static final double COMPACT_ROW_GAP_IN_EM = 8 / 14d;

  private final List<FormSectionView<R>> sections = new ArrayList<>();
  private Runnable nextRecord = () -> {};
  private Runnable previousRecord = () -> {};

  private final RecordFormModel<R> model;

  public RecordFormView(RecordFormModel<R> model, Texts texts) {
    this(model, texts, false);
  }

  /** A form without headings and with little space: for the parts of a record and for dialogs. */
  public static <R> RecordFormView<R> compact(RecordFormModel<R> model, Texts texts) {
    return new RecordFormView<>(model, texts, true);
  }

  private RecordFormView(RecordFormModel<R> model, Texts texts, boolean compact) {
    this.model = model;
    getStyleClass().add("record-form");
    if (compact) {
      getStyleClass().add("compact");
    }
    var em = Bindings.multiply(new TextScale(this).value(), Appearance.NORMAL_TEXT);
    for (var section : model.form().sections()) {
      if (!compact) {
        var heading = new Label(model.form().title(section, texts));
        heading.getStyleClass().add("form-heading");
        if (sections.isEmpty()) {
          heading.getStyleClass().add("first");
        }
        getChildren().add(heading);
      }
      var view = section(model, section, texts, em, compact);
      sections.add(view);
      getChildren().add(view);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static <R> FormSectionView<R> section(
      RecordFormModel<R> model, Section<R> section, Texts texts, ObservableDoubleValue em, boolean compact) {
    List<FieldView<R, ?>> fields = new ArrayList<>();
    section.fields().forEach(field -> fields.add(new FieldView<>(model.field(field.name()), texts)));
    return new FormSectionView<>(fields, em, compact ? COMPACT_ROW_GAP_IN_EM : ROW_GAP_IN_EM);
  }

  /** What Alt+Down and Alt+Up do. */
  public void onRecordKeys(Runnable next, Runnable previous) {
    nextRecord = next;
    previousRecord = previous;
  }

  /** Puts the cursor into the first field that can be typed into. */
  public void focusFirst() {
    sections.stream().flatMap(section -> section.fields().stream()).filter(field -> !field.model().isComputed()).findFirst()
        .ifPresent(FieldView::focus);
  }

  /** Puts the cursor into a field. */
  public void focus(String field) {
    sections.stream().flatMap(section -> section.fields().stream()).filter(view -> view.model().name().equals(field)).findFirst()
        .ifPresent(FieldView::focus);
  }

  /** Where a field stands while the record of a key is shown. */
  public Optional<Node> place(String field, long key) {
    return !model.shows(key) ? Optional.empty()
        : sections.stream().flatMap(section -> section.fields().stream())
            .filter(view -> view.model().name().equals(field)).<Node>map(FieldView::body).findFirst();
  }

  /** Puts the cursor into the first field whose text was refused. */
  public void focusRefused() {
    sections.stream().flatMap(section -> section.fields().stream()).filter(view -> view.model().isRefused()).findFirst()
        .ifPresent(FieldView::focus);
  }

  private void pressed(KeyEvent event) {
    var step = switch (event.getCode()) {
      case DOWN -> 1;
      case UP -> -1;
      default -> 0;
    };
    if (step != 0 && event.isAltDown()) {
      (step > 0 ? nextRecord : previousRecord).run();
      event.consume();
    } else if (step != 0 && event.isShortcutDown()) {
      goToSection(step);
      event.consume();
    }
  }

  private void goToSection(int step) {
    for (int at = 0; at < sections.size(); at++) {
      if (sections.get(at).fields().stream().anyMatch(FieldView::hasFocus)) {
        var next = sections.get(Math.floorMod(at + step, sections.size()));
        next.fields().stream().filter(field -> !field.model().isComputed()).findFirst().ifPresent(FieldView::focus);
        return;
      }
    }
  }
}
