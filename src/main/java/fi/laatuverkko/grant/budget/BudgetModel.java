package fi.laatuverkko.grant.budget;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.format.MoneyInput;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grant.budget.BudgetRow.Category;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridEntry;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.text.Texts.TextKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The budget shown: of which decision, which version, which figure; and what is entered into its grid. */
final class BudgetModel implements GridWriter<BudgetRow, BudgetColumn> {

  private final GrantMoneyModel money;
  private final BudgetStore store;
  private final ActLog acts;
  private final Background background;
  private final Clock clock;
  private final GridModel<BudgetRow, BudgetColumn> grid;
  private final ReadOnlyObjectWrapper<Optional<Budget>> budget = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<BudgetFigure> figure = new SimpleObjectProperty<>(BudgetFigure.BUDGET);
  private long project;
  private Optional<Long> wantedVersion = Optional.empty();

  BudgetModel(GrantMoneyModel money, BudgetStore store, ActLog acts, Background background, Texts texts, Clock clock, Consumer<Throwable> failed) {
    this.money = money;
    this.store = store;
    this.acts = acts;
    this.background = background;
    this.clock = clock;
    this.grid = new GridModel<>(this, texts, failed);
    money.listen(this::showBudget);
    figure.addListener(_ -> showGrid());
  }

  GridModel<BudgetRow, BudgetColumn> grid() {
    return grid;
  }

  /** The decision whose budget is shown. */
  GrantMoneyModel money() {
    return money;
  }

  /** The version shown. */
  ReadOnlyObjectProperty<Optional<Budget>> budgetProperty() {
    return budget.getReadOnlyProperty();
  }

  ObjectProperty<BudgetFigure> figureProperty() {
    return figure;
  }

  /** Forgets what was chosen of another project. */
  void showProject(long key) {
    if (project != key) {
      project = key;
      wantedVersion = Optional.empty();
      grid.clear();
    }
    money.showProject(key);
  }

  void clear() {
    project = 0;
    grid.clear();
    money.clear();
  }

  void chooseVersion(long id) {
    wantedVersion = Optional.of(id);
    showBudget();
  }

  /** Shows the version that holds on a day; false where none does. */
  boolean chooseDay(LocalDate day) {
    var found = money.money().flatMap(shown -> shown.inForce(day));
    found.ifPresent(version -> chooseVersion(version.version().id()));
    return found.isPresent();
  }

  /** Shows the version of a key as soon as it is read, also of another decision. */
  void reveal(long grant, long version) {
    wantedVersion = Optional.of(version);
    money.choose(grant);
  }

  private void showBudget() {
    var shown = money.money();
    var budgets = shown.map(GrantMoney::budgets).orElse(List.of());
    var chosen = budgets.stream().filter(one -> wantedVersion.equals(Optional.of(one.version().id()))).findFirst()
        .or(() -> shown.flatMap(GrantMoney::current)).or(() -> budgets.stream().findFirst());
    var same = budget.get().map(one -> one.version().id()).equals(chosen.map(one -> one.version().id()));
    if (!same) {
      grid.clear();
    }
    budget.set(chosen);
    showGrid();
  }

  private void showGrid() {
    grid.show(money.money().flatMap(shown -> budget.get().map(one -> new BudgetGrid(shown, one, figure.get(), grid.texts()).content()))
        .orElseGet(GridContent::none));
  }

  @Override
  public Optional<Problem> refusal(BudgetRow row, BudgetColumn column, String text) {
    if (column.kind() == BudgetColumn.Kind.EXPLANATION) {
      return money.money().map(GrantMoney::explanationLimit).filter(limit -> text.length() > limit)
          .map(limit -> Problem.of("budget.problem.explanation", text.length(), limit));
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
    var shown = money.money().orElseThrow();
    var number = kind == BudgetKind.CHANGE
        ? shown.budgets().stream().filter(one -> one.version().kind() == kind).mapToInt(one -> one.version().number()).max().orElse(0) + 1 : 0;
    var from = kind == BudgetKind.CHANGE ? shown.current() : kind == BudgetKind.APPROVED ? shown.budget(BudgetKind.APPLIED) : Optional.<Budget>empty();
    var fresh = BudgetVersionBuilder.builder().projectGrantId(shown.grant().id()).kind(kind).number(number)
        .inForceOn(kind == BudgetKind.CHANGE ? Optional.of(LocalDate.now(clock)) : Optional.empty()).build();
    return background.storage(() -> acts.perform(ActName.of("budget.act.added", new TextKey("budget.word." + kind)), act ->
        from.map(source -> store.copy(act, source.version(), fresh)).orElseGet(() -> store.insert(act, fresh))).value())
        .onSuccess(stored -> {
          wantedVersion = Optional.of(stored.id());
          money.load();
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
    var grant = money.money().orElseThrow().grant().id();
    return background.storage(() -> acts.perform(ActName.of("budget.act.categories", categories.size()), act -> {
      store.putCategories(act, grant, categories);
      return grant;
    }).value());
  }
}
