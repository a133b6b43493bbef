package fi.laatuverkko.report.check;

import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.ReadContent;
import java.time.LocalDate;
import java.util.Set;

/** The pre-flight of a project's report: looked through anew whenever something has changed while it is seen. */
public final class PreflightPanel extends ContentPanel<Project> {

  public PreflightPanel(OpenFile file, Desk desk) {
    var query = new PreflightQuery(file.sql());
    var preflight = new ReadContent<Project, Preflight>(Set.of(), project -> query.of(project.id(), LocalDate.now(desk.clock())), file, desk);
    super("report.preflight.panel", preflight, () -> {
      var view = new PreflightView(desk.texts(), desk.navigator());
      preflight.into(view::show);
      return view;
    });
  }
}
