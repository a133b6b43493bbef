package fi.laatuverkko.intake;

/**
 * How a column is understood.
 *
 * @param number from 0
 * @param examples values of its first rows
 * @param wanted name of what it is taken for; empty for nothing in particular
 */
public record ColumnUse(int number, String heading, String examples, String wanted) {}
