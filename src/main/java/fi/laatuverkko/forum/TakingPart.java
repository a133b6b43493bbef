package fi.laatuverkko.forum;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who took part in forums that were held.
 *
 * @param forums forums held
 * @param uncounted those of them of which nobody noted who came
 * @param people participations: who came to two forums counts twice
 * @param organisations different organisations that sent somebody
 * @param hours people times the length of the forum; forums whose times are not known add nothing
 * @param untimed forums with people but without known times
 */
public record TakingPart(int forums, int uncounted, int people, int organisations, double hours, int untimed) implements Phrase {

  /**
   * A forum that was held, and who came.
   *
   * @param organisations keys of those that sent somebody
   */
  public record Counted(Forum forum, int people, Set<Long> organisations) {}

  /** Rolls up forums that were held. */
  public static TakingPart of(List<Counted> held) {
    var counted = held.stream().filter(forum -> forum.people() > 0).toList();
    var hours = counted.stream().map(forum -> hours(forum.forum(), forum.people())).toList();
    return new TakingPart(held.size(), held.size() - counted.size(), counted.stream().mapToInt(Counted::people).sum(),
        (int) counted.stream().flatMap(forum -> forum.organisations().stream()).distinct().count(),
        hours.stream().flatMap(Optional::stream).mapToDouble(Number::doubleValue).sum(), (int) hours.stream().filter(Optional::isEmpty).count());
  }

  /** The sentence for a report. */
  @Override
  public String in(Texts texts) {
    var formats = Formats.in(texts.language());
    var sentence = texts.get("forum.tally", forums, formats.whole(people), formats.whole(organisations));
    return hours > 0 ? sentence + " " + texts.get(untimed > 0 ? "forum.tally.hoursAtLeast" : "forum.tally.hours", formats.whole(Math.round(hours))) : sentence;
  }

  /** Hours of a number of people; unknown where the times are. */
  public static Optional<BigDecimal> hours(Forum forum, int people) {
    return ForumMoment.of(forum).hours().filter(_ -> people > 0).map(hours -> BigDecimal.valueOf(hours * people).setScale(1, RoundingMode.HALF_UP));
  }
}
