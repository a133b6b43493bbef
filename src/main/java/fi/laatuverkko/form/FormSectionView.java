package fi.laatuverkko.form;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** The fields of one section in the places their width allows. */
final class FormSectionView<R> extends Pane {

  private final List<FieldView<R, ?>> fields;
  private final ObservableDoubleValue em;
  private final double rowGapInEm;

  FormSectionView(List<FieldView<R, ?>> fields, ObservableDoubleValue em, double rowGapInEm) {
    this.fields = fields;
    this.em = em;
    this.rowGapInEm = rowGapInEm;
    getStyleClass().add("form-section");
    fields.forEach(field -> {
      if (field.hasLabel()) {
        getChildren().add(field.label());
      }
      getChildren().add(field.body());
    });
    em.addListener(_ -> requestLayout());
  }

  List<FieldView<R, ?>> fields() {
    return fields;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return FormLayout.of(Double.MAX_VALUE, em.get()).total();
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width < 0 ? prefWidth(-1) : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /** Walks through the lines of fields; returns the height they take. */
  private double place(double width, boolean really) {
    var layout = FormLayout.of(width, em.get());
    var rowGap = rowGapInEm * em.get();
    double y = 0;
    for (int at = 0; at < fields.size();) {
      var first = fields.get(at++);
      var pair = layout.columns() == 2 && first.isShort() && at < fields.size() && fields.get(at).isShort();
      var height = place(first, layout, 0, y, first.isShort() ? 1 : layout.columns(), really);
      if (pair) {
        height = Math.max(height, place(fields.get(at++), layout, 1, y, 1, really));
      }
      y += height + rowGap;
    }
    return Math.max(0, y - rowGap);
  }

  private double place(FieldView<R, ?> field, FormLayout layout, int column, double y, int taken, boolean really) {
    var x = layout.x(column);
    var width = layout.columnWidth(taken);
    var body = field.body();
    if (!layout.beside()) {
      var labelHeight = field.hasLabel() ? snapSizeY(field.label().prefHeight(width)) + em.get() / 4 : 0;
      var bodyHeight = snapSizeY(body.prefHeight(width));
      if (really) {
        field.label().resizeRelocate(x, y, width, labelHeight);
        body.resizeRelocate(x, y + labelHeight, width, bodyHeight);
      }
      return labelHeight + bodyHeight;
    }
    var beside = x + layout.label() + layout.gap();
    var bodyWidth = width - layout.label() - layout.gap();
    var bodyHeight = snapSizeY(body.prefHeight(bodyWidth));
    var labelHeight = field.hasLabel() ? snapSizeY(field.label().prefHeight(layout.label())) : 0;
    if (really) {
      body.resizeRelocate(beside, y, bodyWidth, bodyHeight);
      field.label().resizeRelocate(x, y + Math.max(0, snapPositionY(field.baseline() - field.label().getBaselineOffset())),
          layout.label(), labelHeight);
    }
    return Math.max(labelHeight + (field.hasLabel() ? Math.max(0, field.baseline() - field.label().getBaselineOffset()) : 0), bodyHeight);
  }
}
