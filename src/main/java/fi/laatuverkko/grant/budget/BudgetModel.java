package fi.laatuverkko.grant.budget;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.format.MoneyInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.BudgetRow.Category;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.text.Texts.TextKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The budget shown: of which decision, which version, which figure; and what is entered into its grid. */
final class BudgetModel implements GridWriter<BudgetRow, BudgetColumn> {

  static final Set<String> TABLES = Set.of("project_grant", "budget_version", "budget_line", "grant_category", "ledger_entry", "project_partner",
      "funding_share", "instalment", "catalogue_item", "organisation");

  private static final int LONGEST_EXPLANATION = 250;

  private final GrantMoneyQuery query;
  private final BudgetStore store;
  private final ActLog acts;
  private final Background background;
  private final Clock clock;
  private final Latest latest = new Latest();
  private final GridModel<BudgetRow, BudgetColumn> grid;
  private final ReadOnlyObjectWrapper<List<ProjectGrant>> grants = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<GrantMoney>> money = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Budget>> budget = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<BudgetFigure> figure = new SimpleObjectProperty<>(BudgetFigure.BUDGET);
  private long project;
  private Optional<Long> wantedGrant = Optional.empty();
  private Optional<Long> wantedVersion = Optional.empty();

  BudgetModel(GrantMoneyQuery query, BudgetStore store, ActLog acts, Background background, ChangeHub changes, Texts texts, Clock clock,
      Consumer<Throwable> failed) {
    this.query = query;
    this.store = store;
    this.acts = acts;
    this.background = background;
    this.clock = clock;
    this.grid = new GridModel<>(this, texts, failed);
    changes.listen(TABLES, _ -> load());
    figure.addListener(_ -> showGrid());
  }

  GridModel<BudgetRow, BudgetColumn> grid() {
    return grid;
  }

  ReadOnlyObjectProperty<List<ProjectGrant>> grantsProperty() {
    return grants.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<GrantMoney>> moneyProperty() {
    return money.getReadOnlyProperty();
  }

  /** The version shown. */
  ReadOnlyObjectProperty<Optional<Budget>> budgetProperty() {
    return budget.getReadOnlyProperty();
  }

  ObjectProperty<BudgetFigure> figureProperty() {
    return figure;
  }

  void showProject(long key) {
    if (project != key) {
      project = key;
      wantedGrant = Optional.empty();
      wantedVersion = Optional.empty();
      grid.clear();
    }
    load();
  }

  void clear() {
    latest.stop();
    project = 0;
    grid.clear();
    money.set(Optional.empty());
    budget.set(Optional.empty());
  }

  void chooseGrant(long id) {
    if (money.get().filter(shown -> shown.grant().id() == id).isEmpty()) {
      wantedGrant = Optional.of(id);
      wantedVersion = Optional.empty();
      grid.clear();
      load();
    }
  }

  void chooseVersion(long id) {
    wantedVersion = Optional.of(id);
    showBudget();
  }

  /** Shows the version that holds on a day; false where none does. */
  boolean chooseDay(LocalDate day) {
    var found = money.get().flatMap(shown -> shown.inForce(day));
    found.ifPresent(version -> chooseVersion(version.version().id()));
    return found.isPresent();
  }

  /** Shows the version of a key as soon as it is read, also of another decision. */
  void reveal(long grant, long version) {
    wantedGrant = Optional.of(grant);
    wantedVersion = Optional.of(version);
    load();
  }

  private void load() {
    var key = project;
    if (key == 0) {
      return;
    }
    record Read(List<ProjectGrant> grants, Optional<GrantMoney> money) {}

    latest.start(background.storage(() -> {
      var all = query.grantsOf(key);
      var chosen = all.stream().filter(grant -> wantedGrant.equals(Optional.of(grant.id()))).findFirst().or(() -> all.stream().findFirst());
      return new Read(all, chosen.map(grant -> query.read(grant, LocalDate.now(clock))));
    }).onSuccess(read -> {
      grants.set(read.grants());
      money.set(read.money());
      showBudget();
    }));
  }

  private void showBudget() {
    var shown = money.get();
    var budgets = shown.map(GrantMoney::budgets).orElse(List.of());
    var chosen = budgets.stream().filter(one -> wantedVersion.equals(Optional.of(one.version().id()))).findFirst()
        .or(() -> shown.flatMap(GrantMoney::current)).or(() -> budgets.stream().findFirst());
    var other = budget.get().map(one -> one.version().id()).equals(chosen.map(one -> one.version().id()));
    if (!other) {
      grid.clear();
    }
    budget.set(chosen);
    showGrid();
  }

  private void showGrid() {
    grid.show(money.get().flatMap(shown -> budget.get().map(one -> new BudgetGrid(shown, one, figure.get(), grid.texts()).content()))
        .orElseGet(GridContent::none));
  }

  @Override
  public Optional<Problem> refusal(BudgetRow row, BudgetColumn column, String text) {
    if (column.kind() == BudgetColumn.Kind.EXPLANATION) {
      return text.length() > LONGEST_EXPLANATION ? Optional.of(Problem.of("budget.problem.explanation", text.length(), LONGEST_EXPLANATION)) : Optional.empty();
    }
    return MoneyInput.wholeEuros(text) instanceof Parsed.Refused<Integer>(var problem) ? Optional.of(problem) : Optional.empty();
  }

  @Override
  public Job<?> write(List<GridEntry<BudgetRow, BudgetColumn>> entries) {
    var shown = budget.get().orElseThrow().version();
    var name = ActName.of("budget.act.entered", new TextKey("budget.word." + shown.kind()), entries.size());
    return background.storage(() -> acts.perform(name, act -> {
      for (var entry : entries) {
        if (!(entry.row() instanceof Category(var category))) {
          store.update(act, shown, shown.withOwnShare(MoneyInput.wholeEuros(entry.text()).understood()));
        } else if (entry.column().kind() == BudgetColumn.Kind.EXPLANATION) {
          store.putExplanation(act, shown.id(), category, Optional.of(entry.text()).filter(text -> !text.isEmpty()));
        } else {
          store.putAmount(act, shown.id(), category, Optional.of(entry.column().partner()).filter(partner -> partner != 0),
              MoneyInput.wholeEuros(entry.text()).understood());
        }
      }
      return shown;
    }));
  }

  /** Makes a version: of the first kind empty, the others with the amounts of the one shown. */
  Job<BudgetVersion> add(BudgetKind kind) {
    var shown = money.get().orElseThrow();
    var number = kind == BudgetKind.CHANGE
        ? shown.budgets().stream().filter(one -> one.version().kind() == kind).mapToInt(one -> one.version().number()).max().orElse(0) + 1 : 0;
    var from = kind == BudgetKind.CHANGE ? shown.current() : kind == BudgetKind.APPROVED ? shown.budget(BudgetKind.APPLIED) : Optional.<Budget>empty();
    var fresh = BudgetVersionBuilder.builder().projectGrantId(shown.grant().id()).kind(kind).number(number)
        .inForceOn(kind == BudgetKind.CHANGE ? Optional.of(LocalDate.now(clock)) : Optional.empty()).build();
    return background.storage(() -> acts.perform(ActName.of("budget.act.added", new TextKey("budget.word." + kind)), act ->
        from.map(source -> store.copy(act, source.version(), fresh)).orElseGet(() -> store.insert(act, fresh))).value())
        .onSuccess(stored -> {
          wantedVersion = Optional.of(stored.id());
          load();
        });
  }

  Job<BudgetVersion> change(BudgetVersion before, BudgetVersion after) {
    return background.storage(() -> acts.perform(ActName.of("budget.act.changed", new TextKey("budget.word." + before.kind())),
        act -> store.update(act, before, after)).value());
  }

  Job<BudgetVersion> remove(BudgetVersion version) {
    return background.storage(() -> acts.perform(ActName.of("budget.act.removed", new TextKey("budget.word." + version.kind())), act -> {
      store.delete(act, version);
      return version;
    }).value());
  }

  /** Makes these the rows of the decision's budget. */
  Job<Long> chooseCategories(List<Long> categories) {
    var grant = money.get().orElseThrow().grant().id();
    return background.storage(() -> acts.perform(ActName.of("budget.act.categories", categories.size()), act -> {
      store.putCategories(act, grant, categories);
      return grant;
    }).value());
  }
}
