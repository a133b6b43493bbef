package fi.laatuverkko.table;

import fi.laatuverkko.field.Mark;
import fi.laatuverkko.theme.MarkIcon;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** Shows one value of a line: text, or icon and word for a state, or the words for "not known". */
final class RecordCell<L> extends TableCell<Row<L>, RowValues<L>> {

  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

  private final TableWords<L> words;
  private final int column;
  private Mark mark = Mark.NONE;

  RecordCell(TableWords<L> words, int column) {
    this.words = words;
    this.column = column;
    textTruncatedProperty().addListener((_, _, cut) -> setTooltip(cut ? new Tooltip() : null));
    tooltipProperty().addListener((_, _, tooltip) -> {
      if (tooltip != null) {
        tooltip.textProperty().bind(textProperty());
      }
    });
  }

  @Override
  protected void updateItem(RowValues<L> values, boolean empty) {
    super.updateItem(values, empty);
    if (empty || values == null) {
      setText(null);
      sign(Mark.NONE);
      pseudoClassStateChanged(UNKNOWN, false);
    } else {
      setText(values.text(column));
      sign(words.mark(column, values.line()));
      pseudoClassStateChanged(UNKNOWN, values.isMissing(column));
    }
  }

  private void sign(Mark newer) {
    if (newer != mark) {
      getStyleClass().remove(MarkIcon.styleClass(mark));
      mark = newer;
      setGraphic(MarkIcon.of(mark).orElse(null));
      if (mark != Mark.NONE) {
        getStyleClass().add(MarkIcon.styleClass(mark));
      }
    }
  }
}
