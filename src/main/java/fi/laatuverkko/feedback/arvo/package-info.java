/**
 * Reads survey results from files: Arvo's row files and summaries, its lists of those asked, and ready figures of any make. Only sums
 * leave this package: no respondent's code and no free text. Start at {@link fi.laatuverkko.feedback.arvo.SurveyReading}.
 */
@NullMarked
package fi.laatuverkko.feedback.arvo;

import org.jspecify.annotations.NullMarked;
