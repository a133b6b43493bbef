package fi.laatuverkko.workbook;

/** Words that stand in a cell instead of a value, such as "n < 5"; shown so that nobody takes them for one. */
public record CellMark(String text) {}
