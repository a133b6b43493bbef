/**
 * Survey results of providers: read in from Arvo's files and from ready figures as sums only, compared between providers, and written
 * out for partners and other programs. Start at {@link fi.laatuverkko.feedback.FeedbackDataset}; how files are read is in
 * {@code arvo}, what may be shown of small groups in package {@code confidentiality}.
 */
@NullMarked
package fi.laatuverkko.feedback;

import org.jspecify.annotations.NullMarked;
