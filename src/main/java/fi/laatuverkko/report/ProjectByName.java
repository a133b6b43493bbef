package fi.laatuverkko.report;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** The project of a name, written in whatever case, or of a case number. */
public final class ProjectByName {

  private ProjectByName() {}

  /** @throws Refusal when no project, or more than one, is called so; it lists the known ones */
  public static Project of(List<Project> projects, String given) {
    var name = given.strip();
    var found = projects.stream().filter(project -> project.name().equals(name)).toList();
    if (found.isEmpty()) {
      found = projects.stream().filter(project -> project.name().equalsIgnoreCase(name) || project.caseNumber().filter(name::equals).isPresent()).toList();
    }
    return switch (found.size()) {
      case 0 -> throw new Refusal(projects.isEmpty() ? Problem.of("report.problem.noProjects")
          : Problem.of("report.problem.unknownProject", name, names(projects)));
      case 1 -> found.getFirst();
      default -> throw new Refusal(Problem.of("report.problem.sameName", name, found.size()));
    };
  }

  private static String names(List<Project> projects) {
    return projects.stream().map(Project::name).distinct().sorted(Formats.in(Language.FI).collator()).collect(Collectors.joining(", "));
  }
}
