package fi.laatuverkko.grant;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import javafx.scene.layout.Region;

/** A panel of a project whose parts refer to the project's partners and decisions, which are read before the panel is shown. */
public final class ScopedPanel implements RecordPanel<Project> {

  private final RecordPanel<Project> panel;
  private final GrantScope scope;
  private final GrantScopeQuery query;
  private final Desk desk;
  private final Latest latest = new Latest();

  public ScopedPanel(RecordPanel<Project> panel, GrantScope scope, OpenFile file, Desk desk) {
    this.panel = panel;
    this.scope = scope;
    this.query = new GrantScopeQuery(file, desk.texts(), desk.clock());
    this.desk = desk;
  }

  @Override
  public String title() {
    return panel.title();
  }

  @Override
  public Region node() {
    return panel.node();
  }

  @Override
  public boolean scrolls() {
    return panel.scrolls();
  }

  @Override
  public void show(Project project) {
    latest.start(desk.background().storage(() -> query.of(project.id())).onSuccess(read -> {
      scope.show(read);
      panel.show(project);
    }));
  }

  @Override
  public boolean reveal(String table, long id) {
    return panel.reveal(table, id);
  }

  @Override
  public List<RecordPanel<Project>> leaves() {
    return List.of(this);
  }

  @Override
  public void clear() {
    latest.stop();
    panel.clear();
  }
}
