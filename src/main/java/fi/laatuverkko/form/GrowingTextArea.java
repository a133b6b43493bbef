package fi.laatuverkko.form;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as high as its text, within limits. */
final class GrowingTextArea extends TextArea {

  private static final int LEAST_LINES = 2;
  private static final int MOST_LINES = 16;

  private final Text measured = new Text();

  GrowingTextArea() {
    setWrapText(true);
    textProperty().addListener(_ -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    var padding = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    var around = padding.getTop() + padding.getBottom() + snappedTopInset() + snappedBottomInset();
    var beside = padding.getLeft() + padding.getRight() + snappedLeftInset() + snappedRightInset();
    measured.setFont(getFont());
    measured.setWrappingWidth(0);
    measured.setText("x");
    var line = measured.getLayoutBounds().getHeight();
    // A little less than there is: the area wraps a trifle earlier than a bare text.
    measured.setWrappingWidth(width < 0 ? 0 : Math.max(1, width - beside - 2));
    measured.setText(getText());
    var height = Math.clamp(measured.getLayoutBounds().getHeight(), LEAST_LINES * line, MOST_LINES * line);
    return snapSizeY(height + around + 1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
