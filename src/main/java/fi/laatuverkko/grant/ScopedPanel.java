package fi.laatuverkko.grant;

import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PreparedPanel;
import fi.laatuverkko.record.RecordPanel;

/** A panel of a project whose parts refer to the project's partners and decisions, which are read before the panel is shown. */
public final class ScopedPanel extends PreparedPanel<Project, GrantScope.Content> {

  public ScopedPanel(RecordPanel<Project> panel, GrantScope scope, OpenFile file, Desk desk) {
    super(panel, new GrantScopeQuery(file, desk.texts(), desk.clock())::of, scope::show, desk.background());
  }
}
