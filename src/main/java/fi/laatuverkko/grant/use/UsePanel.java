package fi.laatuverkko.grant.use;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The use of a project's latest decision against its budget, in pictures. */
public final class UsePanel implements RecordPanel<Project> {

  private static final Set<String> TABLES = Set.of("project_grant", "budget_version", "budget_line", "grant_category", "ledger_entry", "project_partner");

  private final GrantMoneyQuery query;
  private final Desk desk;
  private final Latest latest = new Latest();
  private @Nullable UseView view;
  private long project;

  public UsePanel(OpenFile file, Desk desk) {
    this.query = new GrantMoneyQuery(file.sql());
    this.desk = desk;
    file.changes().listen(TABLES, _ -> load());
  }

  @Override
  public String title() {
    return "use.panel";
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new UseView(desk.texts(), new PictureView(desk.texts(), desk.dialogs()));
    }
    return view;
  }

  @Override
  public boolean scrolls() {
    return false;
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
    show(Optional.empty());
  }

  private void load() {
    var key = project;
    if (key != 0) {
      latest.start(desk.background().storage(() -> query.grantsOf(key).stream().findFirst().map(grant -> query.read(grant, LocalDate.now(desk.clock()))))
          .onSuccess(this::show));
    }
  }

  private void show(Optional<GrantMoney> money) {
    if (view != null) {
      view.show(money.flatMap(read -> read.current().map(budget -> new UsePictures(read, budget, desk.texts()).all())).orElse(List.of()));
    }
  }
}
