/**
 * The preparation workbook of a final report: one small class per sheet, put together by {@link FinalReportWorkbook} and written by
 * {@link FinalReportExport}. Excel tables and named cells have Finnish names in every language, so that other programs find them.
 */
@NullMarked
package fi.laatuverkko.report.sheet;

import org.jspecify.annotations.NullMarked;
