package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.intake.Heading;
import java.util.Optional;

/** Recognises a survey by what people and files call it. */
final class SurveyName {

  private SurveyName() {}

  static Optional<Survey> survey(String name) {
    var plain = Heading.plain(name);
    if (plain.equals("a") || has(plain, "aloitus", "start", "initial")) {
      return Optional.of(Survey.INITIAL);
    } else if (plain.equals("p o") || has(plain, "paatto", "slut", "final") && has(plain, "osa", "examensdel", "unit")) {
      return Optional.of(Survey.FINAL_UNIT);
    } else if (plain.equals("p t") || has(plain, "paatto", "slut", "final")) {
      return Optional.of(Survey.FINAL_QUALIFICATION);
    } else if (has(plain, "ohjaaja", "handledar", "instructor")) {
      return Optional.of(Survey.INSTRUCTOR);
    } else if (has(plain, "tyopaikka", "arbetsplats", "workplace")) {
      return Optional.of(Survey.WORKPLACE);
    }
    return Optional.empty();
  }

  private static boolean has(String plain, String... parts) {
    for (var part : parts) {
      if (plain.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
