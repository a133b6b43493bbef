/**
 * Looks a report through as the funder's inspector would, before she does. Start at {@link FinalReportChecks}: a pure function from the
 * content of the report to findings, one small class per group of checks.
 */
@NullMarked
package fi.laatuverkko.report.check;

import org.jspecify.annotations.NullMarked;
