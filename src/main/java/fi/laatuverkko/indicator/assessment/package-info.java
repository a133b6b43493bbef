/** Self-assessments by frame, beside the view of peers. Start at {@link SelfAssessment} and {@link Frame}. */
@NullMarked
package fi.laatuverkko.indicator.assessment;

import org.jspecify.annotations.NullMarked;
