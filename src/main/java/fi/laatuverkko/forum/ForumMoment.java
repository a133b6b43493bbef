package fi.laatuverkko.forum;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a forum is, as far as that is known. */
public record ForumMoment(Optional<LocalDate> firstDay, Optional<LocalTime> startsAt, Optional<LocalDate> lastDay, Optional<LocalTime> endsAt) implements Phrase {

  public static ForumMoment of(Forum forum) {
    return new ForumMoment(forum.startsOn(), forum.startsAt(), forum.endsOn().or(forum::startsOn), forum.endsAt());
  }

  /** How many days it lasts; at least one. */
  public int days() {
    return firstDay.flatMap(first -> lastDay.map(last -> (int) ChronoUnit.DAYS.between(first, last) + 1)).filter(days -> days > 0).orElse(1);
  }

  /** Hours of attendance: from beginning to end, as often as there are days; unknown where a time is not known. */
  public Optional<Double> hours() {
    return startsAt.flatMap(from -> endsAt.map(to -> Duration.between(from, to).toMinutes() / 60.0)).filter(hours -> hours > 0).map(hours -> hours * days());
  }

  /** The days and times, or nothing where no day is known. */
  @Override
  public String in(Texts texts) {
    var formats = Formats.in(texts.language());
    return firstDay.map(first -> {
      var days = lastDay.filter(last -> !last.equals(first)).map(last -> formats.dateRange(DateRange.of(first, last))).orElseGet(() -> formats.date(first));
      return startsAt.map(from -> texts.get("forum.moment", days, formats.time(from) + endsAt.map(to -> "–" + formats.time(to)).orElse(""))).orElse(days);
    }).orElse("");
  }
}
