/** The workbook of indicators with charts of Excel's own. Start at {@link IndicatorWorkbook}. */
@NullMarked
package fi.laatuverkko.indicator.sheet;

import org.jspecify.annotations.NullMarked;
