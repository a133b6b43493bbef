package fi.laatuverkko.forum.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the timeline in a span of days: one for each project with what belongs to it, and a last one for what belongs to none.
 */
final class TimelineRows {

  /** One line: a project, or what belongs to no project. */
  record Line(Optional<Happening> project, List<Happening> happenings) {}

  private TimelineRows() {}

  static List<Line> of(List<Happening> all, LocalDate from, LocalDate to) {
    var seen = all.stream().filter(happening -> happening.touches(from, to)).toList();
    List<Line> lines = new ArrayList<>();
    all.stream().filter(happening -> happening.kind() == Happening.Kind.PROJECT)
        .sorted(Comparator.comparing(Happening::first).reversed().thenComparing(Happening::title))
        .forEach(project -> {
          var own = seen.stream().filter(happening -> happening.kind() != Happening.Kind.PROJECT && happening.projects().contains(project.id())).toList();
          if (project.touches(from, to) || !own.isEmpty()) {
            lines.add(new Line(Optional.of(project), own));
          }
        });
    var known = lines.stream().flatMap(line -> line.project().stream()).map(Happening::id).toList();
    var rest = seen.stream().filter(happening -> happening.kind() != Happening.Kind.PROJECT && happening.projects().stream().noneMatch(known::contains)).toList();
    if (!rest.isEmpty()) {
      lines.add(new Line(Optional.empty(), rest));
    }
    return lines;
  }
}
