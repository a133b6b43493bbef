package fi.laatuverkko.grant.budget;

import fi.laatuverkko.background.Latest;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The money of one of a project's decisions: of the latest until another is chosen; read anew when something of it has changed. */
public final class GrantMoneyModel implements PanelContent<Project> {

  private static final Set<String> TABLES = Set.of("project_grant", "budget_version", "budget_line", "grant_category", "ledger_entry", "project_partner",
      "funding_share", "instalment", "grant_return", "guide_rules", "catalogue_item", "organisation");

  private final GrantMoneyQuery query;
  private final Desk desk;
  private final Latest latest = new Latest();
  private final List<Runnable> listeners = new ArrayList<>();
  private final ReadOnlyObjectWrapper<List<ProjectGrant>> grants = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<GrantMoney>> money = new ReadOnlyObjectWrapper<>(Optional.empty());
  private long project;
  private boolean read;
  private Optional<Long> wanted = Optional.empty();

  public GrantMoneyModel(OpenFile file, Desk desk) {
    this.query = new GrantMoneyQuery(file.sql());
    this.desk = desk;
    file.changes().listen(TABLES, _ -> load());
  }

  /** Is called whenever the money was read, also when it was found as it was before. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** The decisions of the project, the latest first. */
  public ReadOnlyObjectProperty<List<ProjectGrant>> grantsProperty() {
    return grants.getReadOnlyProperty();
  }

  /** The money of the decision chosen; nothing while there is none. */
  public ReadOnlyObjectProperty<Optional<GrantMoney>> moneyProperty() {
    return money.getReadOnlyProperty();
  }

  public Optional<GrantMoney> money() {
    return money.get();
  }

  @Override
  public void show(Project shown) {
    showProject(shown.id());
  }

  void showProject(long key) {
    if (project != key) {
      project = key;
      wanted = Optional.empty();
      read = false;
    }
    load();
  }

  /** Whether it is known by now what the project has. */
  boolean isRead() {
    return read;
  }

  public void choose(long grant) {
    wanted = Optional.of(grant);
    load();
  }

  @Override
  public void clear() {
    latest.stop();
    project = 0;
    grants.set(List.of());
    money.set(Optional.empty());
    listeners.forEach(Runnable::run);
  }

  void load() {
    var key = project;
    if (key == 0) {
      return;
    }
    record Read(List<ProjectGrant> grants, Optional<GrantMoney> money) {}

    var asked = wanted;
    latest.start(desk.background().storage(() -> {
      var all = query.grantsOf(key);
      var chosen = all.stream().filter(grant -> asked.equals(Optional.of(grant.id()))).findFirst().or(() -> all.stream().findFirst());
      return new Read(all, chosen.map(grant -> query.read(grant, LocalDate.now(desk.clock()))));
    }).onSuccess(read -> {
      this.read = true;
      grants.set(read.grants());
      money.set(read.money());
      listeners.forEach(Runnable::run);
    }));
  }
}
