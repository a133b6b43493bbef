package fi.laatuverkko.grant.closing;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The closing of a project's latest decision: what the grant comes to, what goes back with which interest, what was paid. */
final class ClosingPanel implements RecordPanel<Project> {

  private static final Set<String> TABLES = Set.of("project_grant", "ledger_entry", "instalment", "grant_return", "grant_category", "catalogue_item", "guide_rules");

  private final GrantMoneyQuery query;
  private final Desk desk;
  private final PartsModel<Instalment> instalments;
  private final PartsModel<GrantReturn> returns;
  private final Latest latest = new Latest();
  private @Nullable ClosingView view;
  private long project;

  ClosingPanel(GrantMoneyQuery query, PartKind<Instalment> instalments, PartKind<GrantReturn> returns, OpenFile file, Desk desk) {
    this.query = query;
    this.desk = desk;
    this.instalments = new PartsModel<>(instalments, desk.texts(), desk.background(), file.acts(), file.changes());
    this.returns = new PartsModel<>(returns, desk.texts(), desk.background(), file.acts(), file.changes());
    file.changes().listen(TABLES, _ -> load());
  }

  @Override
  public String title() {
    return "closing.panel";
  }

  @Override
  public Region node() {
    if (view == null) {
      view = new ClosingView(List.of(titled("closing.instalments", new PartsView<>(instalments, desk)), titled("closing.returns", new PartsView<>(returns, desk))));
    }
    return view;
  }

  private VBox titled(String key, Region below) {
    var heading = new Label(desk.texts().get(key));
    heading.getStyleClass().add("strong");
    return new VBox(heading, below);
  }

  @Override
  public void show(Project shown) {
    project = shown.id();
    load();
  }

  @Override
  public boolean reveal(String table, long id) {
    return instalments.reveal(table, id) || returns.reveal(table, id);
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
      latest.start(desk.background().storage(() -> query.grantsOf(key).stream().findFirst()
          .map(grant -> query.read(grant, LocalDate.now(desk.clock())))).onSuccess(this::show));
    }
  }

  private void show(Optional<GrantMoney> money) {
    var owner = money.map(GrantMoney::grant).map(ProjectGrant::id).orElse(0L);
    instalments.showOwner(owner);
    returns.showOwner(owner);
    if (view != null) {
      view.show(money.map(read -> ClosingWords.of(new Closing(read), desk.texts())).orElse(List.of()),
          desk.texts().get(money.isEmpty() ? "budget.noGrant" : "closing.empty"));
    }
  }
}
