/**
 * Turns tables into good workbooks: the one place where cells are styled and files are laid out. Start reading at
 * {@link fi.laatuverkko.workbook.ReportWorkbook} and {@link fi.laatuverkko.workbook.SheetTable}, which describe what is wanted
 * without naming the library; {@link fi.laatuverkko.workbook.WorkbookWriter} makes the file. Long sheets are streamed by the
 * writer's own choice, so a description is the same for ten rows and for a hundred thousand.
 */
@NullMarked
package fi.laatuverkko.workbook;

import org.jspecify.annotations.NullMarked;
