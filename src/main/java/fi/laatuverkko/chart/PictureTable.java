package fi.laatuverkko.chart;

import java.util.List;

/**
 * The values of a chart as a table.
 *
 * @param rows each as long as the headings
 */
public record PictureTable(List<String> headings, List<List<String>> rows) {}
