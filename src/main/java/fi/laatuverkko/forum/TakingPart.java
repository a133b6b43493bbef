package fi.laatuverkko.forum;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

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
