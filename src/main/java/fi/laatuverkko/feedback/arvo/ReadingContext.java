package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.LineTally;
import java.util.Optional;

/** What the shapes work with: the columns, what is stated, and where lines are counted. */
record ReadingContext(ColumnMatch match, ArvoSettings settings, Optional<String> title, LineTally lines) {

  Survey survey() {
    return settings.survey().orElse(Survey.OTHER);
  }

  int column(String name) {
    return match.column(name);
  }
}
