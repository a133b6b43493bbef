package fi.laatuverkko.report.check;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The pre-flight of a project's report: looked through anew whenever something has changed while it is seen. */
public final class PreflightPanel implements RecordPanel<Project> {

  private final PreflightQuery query;
  private final Desk desk;
  private final Latest latest = new Latest();
  private @Nullable PreflightView view;
  private long project;

  public PreflightPanel(OpenFile file, Desk desk) {
    this.query = new PreflightQuery(file.sql());
    this.desk = desk;
    file.changes().listen(_ -> load());
  }

  @Override
  public String title() {
    return "report.preflight.panel";
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new PreflightView(desk.texts(), desk.navigator());
    }
    return view;
  }

  @Override
  public void show(Project shown) {
    project = shown.id();
    load();
  }

  @Override
  public void clear() {
    project = 0;
    latest.stop();
    if (view != null) {
      view.show(Optional.empty());
    }
  }

  private void load() {
    var key = project;
    var seen = view;
    if (key != 0 && seen != null) {
      latest.start(desk.background().storage(() -> query.of(key, LocalDate.now(desk.clock()))).onSuccess(read -> seen.show(Optional.of(read))));
    }
  }
}
