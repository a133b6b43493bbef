package fi.laatuverkko.forum;

import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.QuickFilter;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Comparator;
import java.util.List;

/** The views and filters of the list of forums. */
final class ForumViews {

  private ForumViews() {}

  static List<Scope<ForumLine>> scopes() {
    return List.of(
        new Scope<>("forum.scope.all", line -> !line.forum().archived()),
        new Scope<>("forum.scope.planned", line -> !line.forum().archived() && line.forum().state().isAhead()),
        new Scope<>("record.scope.archive", line -> line.forum().archived()));
  }

  static List<QuickFilter<ForumLine, ?>> filters(Desk desk, ReferenceNames names) {
    return List.of(
        new QuickFilter<>("forum.filter.year", line -> line.forum().startsOn().map(day -> List.of(day.getYear())).orElse(List.of()),
            String::valueOf, Comparator.<Integer>reverseOrder()),
        new QuickFilter<ForumLine, Long>("forum.filter.priority", ForumLine::priorities,
            id -> names.item(id).map(item -> item.code() + " " + item.label(desk.texts().language())).orElse("–"),
            Comparator.comparing(id -> names.item(id).map(item -> item.sortOrder()).orElse(Integer.MAX_VALUE))));
  }
}
