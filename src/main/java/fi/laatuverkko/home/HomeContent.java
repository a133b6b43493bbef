package fi.laatuverkko.home;

import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.List;

/**
 * All that home shows on a day.
 *
 * @param blank true for a file without any records of the user
 */
public record HomeContent(
    boolean blank,
    LocalDate today,
    List<DueItem> due,
    List<ForumAhead> forums,
    List<ProjectNow> projects,
    Overview overview) {

  static HomeContent of(boolean blank, HomeFacts facts, List<DueItem> due, Overview overview, LocalDate today, Language language) {
    return new HomeContent(blank, today, due, ForumAhead.in(facts, today, language),
        ProjectNow.in(facts, today, language), overview);
  }
}
