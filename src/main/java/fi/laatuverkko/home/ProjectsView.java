package fi.laatuverkko.home;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.Navigator;
import fi.laatuverkko.report.ReportState;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The running projects: time gone by, money granted, where the reports stand. */
final class ProjectsView extends SectionView {

  private final Navigator navigator;
  private final Formats formats;

  ProjectsView(Texts texts, Navigator navigator) {
    super(texts, texts.get("home.projects.title"));
    this.navigator = navigator;
    this.formats = Formats.in(texts.language());
    setId("home-projects");
  }

  void show(List<ProjectNow> projects, LocalDate today) {
    clear();
    if (projects.isEmpty()) {
      add(label(texts().get("home.projects.nothing"), "muted", "home-plain"));
    }
    addFolded("projects", projects.stream().map(project -> line(project, today)).toList());
  }

  private JumpView line(ProjectNow project, LocalDate today) {
    var words = words(project, today);
    var card = new VBox(label(project.name()));
    card.getStyleClass().add("home-card");
    project.time().flatMap(TimeUse::percent).ifPresent(percent -> card.getChildren().add(bar(percent, words.getFirst())));
    words.forEach(line -> card.getChildren().add(label(line, "muted")));
    HBox.setHgrow(card, Priority.ALWAYS);
    return new JumpView(project.name() + " " + String.join(". ", words), () -> navigator.open("project", project.id()), card);
  }

  private static ProgressBar bar(int percent, String words) {
    var bar = new ProgressBar(percent / 100.0);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(words);
    return bar;
  }

  private List<String> words(ProjectNow project, LocalDate today) {
    List<String> words = new ArrayList<>();
    words.add(time(project, today));
    words.add(project.granted().map(euros -> texts().get("home.project.granted", formats.euros(euros)))
        .orElseGet(() -> texts().get("home.project.grantedUnknown")));
    project.reports().forEach(report -> words.add(report(report)));
    if (project.reports().isEmpty()) {
      words.add(texts().get("home.project.noReports"));
    }
    return words;
  }

  private String time(ProjectNow project, LocalDate today) {
    return project.time().map(time -> {
      var left = time.daysLeft() < 0
          ? texts().get("home.project.ended", new RelativeDay(today.plusDays(time.daysLeft()), today))
          : texts().get("home.project.daysLeft", time.daysLeft());
      return time.percent().map(percent -> gone(percent) + ", " + left).orElse(left);
    }).orElseGet(() -> texts().get("home.project.noEnd"));
  }

  private String gone(int percent) {
    return texts().get("home.project.gone", formats.percent(BigDecimal.valueOf(percent), 0));
  }

  /** Where no record tells the state, the day is what is known. */
  private String report(ReportAhead report) {
    var kind = texts().get("home.reportKind." + report.kind());
    var day = report.dueOn().map(formats::date).orElse("");
    return report.state().map(state -> {
      var word = texts().get("home.reportState." + state);
      return state == ReportState.MISSING && !day.isEmpty()
          ? texts().get("home.project.reportDue", kind, word, day)
          : texts().get("home.project.report", kind, word);
    }).orElseGet(() -> texts().get("home.project.reportDay", kind, day));
  }
}
