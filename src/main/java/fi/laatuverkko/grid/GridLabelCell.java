package fi.laatuverkko.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One cell on the screen. */
final class GridLabelCell extends Label {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
  private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
  private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

  GridLabelCell(boolean strong) {
    getStyleClass().add("grid-cell");
    pseudoClassStateChanged(STRONG, strong);
  }

  void show(GridCell cell) {
    setText(cell.shown());
    setAlignment(cell.numeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    pseudoClassStateChanged(LOCKED, !cell.editable());
    var refused = cell.has(GridNote.Kind.PROBLEM);
    var warned = cell.has(GridNote.Kind.WARNING);
    pseudoClassStateChanged(REFUSED, refused);
    pseudoClassStateChanged(WARNED, warned);
    setGraphic(refused ? new FontIcon(Feather.ALERT_OCTAGON) : warned ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
  }

  void select(boolean selected, boolean lead) {
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(LEAD, lead);
  }
}
