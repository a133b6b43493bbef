package fi.laatuverkko.home;

import fi.laatuverkko.project.Project;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How much of a project's time has gone by.
 *
 * @param percent 0 to 100; empty where the first day is not known
 * @param daysLeft days after today until the last one; negative when that is past
 */
public record TimeUse(Optional<Integer> percent, long daysLeft) {

  /** Nothing where the last day is not known. */
  static Optional<TimeUse> of(Project project, LocalDate today) {
    return project.endsOn().map(end ->
        new TimeUse(project.startsOn().map(start -> percent(start, end, today)), ChronoUnit.DAYS.between(today, end)));
  }

  /** Today counts as not yet gone by, so that only the day after the last one makes it whole. */
  private static int percent(LocalDate start, LocalDate end, LocalDate today) {
    var all = ChronoUnit.DAYS.between(start, end) + 1;
    return (int) Math.clamp(100 * ChronoUnit.DAYS.between(start, today) / all, 0, 100);
  }
}
