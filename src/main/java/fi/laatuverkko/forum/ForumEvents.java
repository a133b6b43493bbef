package fi.laatuverkko.forum;

import fi.laatuverkko.calendar.CalendarEvent;
import fi.laatuverkko.calendar.EventName;
import java.util.List;
import java.util.Optional;

/** Forums as events of a calendar. Those without a day are left out. */
public final class ForumEvents {

  private ForumEvents() {}

  public static List<CalendarEvent> of(List<Forum> forums, EventName names) {
    return forums.stream().flatMap(forum -> of(forum, names).stream()).toList();
  }

  public static Optional<CalendarEvent> of(Forum forum, EventName names) {
    return forum.startsOn().map(first -> new CalendarEvent(names.of("forum", forum.id()), forum.name(), first, forum.startsAt(),
        forum.endsOn().orElse(first), forum.endsAt(), forum.place(), forum.theme(), forum.state() == ForumState.CANCELLED, forum.version()));
  }
}
