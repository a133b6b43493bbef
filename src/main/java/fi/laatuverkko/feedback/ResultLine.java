package fi.laatuverkko.feedback;

import fi.laatuverkko.confidentiality.SharedFigure;

/** A result with what may be shown of it. */
record ResultLine(FeedbackResult result, SharedFigure figure) {

  boolean isShown() {
    return figure instanceof SharedFigure.Shown;
  }
}
