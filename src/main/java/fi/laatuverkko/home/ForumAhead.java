package fi.laatuverkko.home;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A planned forum.
 *
 * @param kind label of its kind
 * @param organiser name of the organisation that arranges it
 */
public record ForumAhead(Forum forum, String kind, Optional<String> organiser) {

  /** Those that are not over, by day and hour; those without a day last. */
  static List<ForumAhead> in(HomeFacts facts, LocalDate today, Language language) {
    var formats = Formats.in(language);
    return facts.planned().stream()
        .filter(forum -> forum.endsOn().or(forum::startsOn).filter(last -> last.isBefore(today)).isEmpty())
        .sorted(Comparator.comparing((Forum forum) -> forum.startsOn().or(forum::endsOn).orElse(LocalDate.MAX))
            .thenComparing(forum -> forum.startsAt().orElse(LocalTime.MIN))
            .thenComparing(forum -> formats.sortKey(forum.name())).thenComparing(Forum::id))
        .map(forum -> new ForumAhead(forum, facts.labels().getOrDefault(forum.kindId(), "–"),
            forum.organiserId().flatMap(id -> Optional.ofNullable(facts.organisations().get(id)))))
        .toList();
  }
}
