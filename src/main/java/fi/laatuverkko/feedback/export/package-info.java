/**
 * Survey results and indicators on their way out: a workbook for each partner with her own figures beside an anonymous network, one for
 * the coordinator, and flat tables for other programs. Everything about others is made from shared views.
 */
@NullMarked
package fi.laatuverkko.feedback.export;

import org.jspecify.annotations.NullMarked;
