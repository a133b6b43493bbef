package fi.laatuverkko.worktime;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.TableMemory;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How many hours each person worked in each month. */
final class MonthsPanel implements RecordPanel<Project> {

  private final Desk desk;
  private final WorktimeQuery query;
  private final RecordTableModel<MonthLine> table;
  private final Latest latest = new Latest();
  private @Nullable Region node;
  private long project;

  MonthsPanel(WorktimeQuery query, OpenFile file, Desk desk) {
    this.desk = desk;
    this.query = query;
    this.table = new RecordTableModel<>(WorktimeColumns.months(desk.types()), desk.texts(), desk.background(), TableMemory.none());
    file.changes().listen(Set.of("work_hours", "person"), _ -> load());
  }

  @Override
  public String title() {
    return "worktime.months";
  }

  @Override
  public Region node() {
    if (node == null) {
      node = new MonthsView(table, desk.texts());
    }
    return node;
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
    table.show(List.of());
  }

  private void load() {
    var key = project;
    if (key != 0) {
      latest.start(desk.background().storage(() -> MonthLine.of(query.log(key))).onSuccess(table::show));
    }
  }
}
