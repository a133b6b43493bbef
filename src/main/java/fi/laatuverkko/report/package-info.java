/**
 * What is owed to the funder: report texts, the funder's form as data, and the content of a final report. Start at
 * {@link fi.laatuverkko.report.FinalReport}; {@code report.check} looks it through as an inspector would, {@code report.sheet} makes
 * the workbook of it.
 */
@NullMarked
package fi.laatuverkko.report;

import org.jspecify.annotations.NullMarked;
