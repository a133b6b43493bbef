package fi.laatuverkko.form;

/**
 * Where labels and controls go at a given width.
 *
 * @param beside true when labels stand beside their controls, false when they stand above
 * @param columns how many short fields stand beside each other
 * @param label width of the column of labels
 * @param gap between columns
 * @param total width that is used; a line of text should not be longer than is pleasant to read
 */
record FormLayout(boolean beside, int columns, double label, double gap, double total) {

  private static final double LABEL_IN_EM = 11.5;
  private static final double BESIDE_FROM_EM = 38;
  private static final double TWO_COLUMNS_FROM_EM = 60;
  private static final double WIDEST_IN_EM = 64;

  static FormLayout of(double width, double em) {
    var total = Math.min(width, WIDEST_IN_EM * em);
    return new FormLayout(width >= BESIDE_FROM_EM * em, width >= TWO_COLUMNS_FROM_EM * em ? 2 : 1, LABEL_IN_EM * em, 1.15 * em, total);
  }

  /** Left edge of a column of fields. */
  double x(int column) {
    return column * (columnWidth(1) + 2 * gap);
  }

  /** Width of a field, label included, that takes so many columns. */
  double columnWidth(int taken) {
    return taken == columns ? total : (total - 2 * gap) / columns;
  }
}
