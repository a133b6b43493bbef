package fi.laatuverkko.ledger;

import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.RecordPanel;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The books of a project. */
final class LedgerPanel implements RecordPanel<Project> {

  private final LedgerModel model;
  private final Supplier<Region> view;
  private @Nullable Region node;

  /** @param view makes the view when it is first looked at */
  LedgerPanel(LedgerModel model, Supplier<Region> view) {
    this.model = model;
    this.view = view;
  }

  @Override
  public String title() {
    return "ledger.panel";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = view.get();
    }
    return node;
  }

  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public void show(Project project) {
    model.showProject(project.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    if (!table.equals("ledger_entry")) {
      return false;
    }
    model.reveal(id);
    return true;
  }

  @Override
  public void clear() {
    model.showProject(0);
  }
}
