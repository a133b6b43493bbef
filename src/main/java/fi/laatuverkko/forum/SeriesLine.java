package fi.laatuverkko.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A series as the list shows it.
 *
 * @param projects keys of the projects its forums serve
 * @param people participations in those held, all together
 * @param next day of the next one
 */
record SeriesLine(ForumSeries series, List<Long> projects, int held, int ahead, int people, Optional<LocalDate> next) {

  static SeriesLine of(ForumSeries series, List<ForumLine> forums) {
    return new SeriesLine(series, forums.stream().flatMap(forum -> forum.projects().stream()).distinct().toList(),
        (int) forums.stream().filter(forum -> forum.forum().state().isHeld()).count(),
        (int) forums.stream().filter(forum -> forum.forum().state().isAhead()).count(),
        forums.stream().filter(forum -> forum.forum().state().isHeld()).mapToInt(ForumLine::people).sum(),
        forums.stream().filter(forum -> forum.forum().state().isAhead()).flatMap(forum -> forum.forum().startsOn().stream()).min(LocalDate::compareTo));
  }
}
