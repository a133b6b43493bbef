/** What shows that a project was financed as reported. Start at {@link FundingEvidence}. */
@NullMarked
package fi.laatuverkko.evidence;

import org.jspecify.annotations.NullMarked;
