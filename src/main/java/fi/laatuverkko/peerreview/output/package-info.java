/**
 * What peer review gives on paper and to calendars: the round's workbook, programmes, reports, visits as events.
 * Start at {@link fi.laatuverkko.peerreview.output.PapersFeature}.
 */
@NullMarked
package fi.laatuverkko.peerreview.output;

import org.jspecify.annotations.NullMarked;
