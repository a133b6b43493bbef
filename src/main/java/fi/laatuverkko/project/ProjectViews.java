package fi.laatuverkko.project;

import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.QuickFilter;
import fi.laatuverkko.record.Scope;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The views and filters of the list of projects: present ones and the archive, by year and by priority. */
final class ProjectViews {

  private ProjectViews() {}

  static List<Scope<ProjectLine>> scopes() {
    return List.of(
        new Scope<>("project.scope.all", line -> !line.project().archived()),
        new Scope<>("project.scope.present", line -> !line.project().archived() && !isOver(line.project())),
        new Scope<>("project.scope.archive", line -> line.project().archived() || isOver(line.project())));
  }

  static List<QuickFilter<ProjectLine, ?>> filters(Desk desk, ReferenceNames names) {
    return List.of(
        new QuickFilter<>("project.filter.year", line -> years(line.project()), String::valueOf, Comparator.<Integer>reverseOrder()),
        new QuickFilter<ProjectLine, Long>("project.filter.priority", ProjectLine::priorities,
            id -> names.item(id).map(item -> item.code() + " " + item.label(desk.texts().language())).orElse("–"),
            Comparator.comparing(id -> names.item(id).map(item -> item.sortOrder()).orElse(Integer.MAX_VALUE))));
  }

  private static boolean isOver(Project project) {
    return project.state() == ProjectState.FINISHED || project.state() == ProjectState.INTERRUPTED;
  }

  /** The calendar years a project runs in; none where a day is not known. */
  static List<Integer> years(Project project) {
    return project.startsOn().flatMap(start -> project.endsOn().map(end -> years(start, end))).orElse(List.of());
  }

  private static List<Integer> years(LocalDate start, LocalDate end) {
    return IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList();
  }
}
