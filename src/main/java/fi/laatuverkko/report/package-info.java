/** What is owed to the funder: report texts, their form and the workbooks. Start at {@link Report}. */
@NullMarked
package fi.laatuverkko.report;

import org.jspecify.annotations.NullMarked;
