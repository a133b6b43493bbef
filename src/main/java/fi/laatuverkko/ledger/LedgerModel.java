package fi.laatuverkko.ledger;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.form.RecordFormModel;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.RecordEditor;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.table.ColumnFilter;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The entries of the project shown: the list with its totals, the entry selected, and what can be done to them. */
final class LedgerModel implements PanelContent<Project> {

  private static final Set<String> TABLES = Set.of("ledger_entry", "project_grant", "organisation");

  private final Background background;
  private final ActLog acts;
  private final Texts texts;
  private final Clock clock;
  private final GrantScope scope;
  private final CategoryChoices categories;
  private final LongFunction<List<LedgerLine>> read;
  private final RecordEditor<LedgerEntry> editor;
  private final RecordTableModel<LedgerLine> table;
  private final RecordFormModel<LedgerEntry> form;
  private final Latest latest = new Latest();
  private final ReadOnlyLongWrapper project = new ReadOnlyLongWrapper();
  private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");
  private long wanted;

  /** @param read the entries of a project; called on the storage thread */
  LedgerModel(RecordKind<LedgerEntry> kind, Columns<LedgerLine> columns, GrantScope scope, CategoryChoices categories, LongFunction<List<LedgerLine>> read, ActLog acts, ChangeHub changes,
      Texts texts, Background background, TableMemory memory, Clock clock) {
    this.background = background;
    this.acts = acts;
    this.texts = texts;
    this.clock = clock;
    this.scope = scope;
    this.categories = categories;
    this.read = read;
    this.editor = new RecordEditor<>(background, acts, kind);
    this.table = new RecordTableModel<>(columns, texts, background, memory);
    this.form = new RecordFormModel<>(kind.form(), texts, LedgerEntry::id, background,
        (before, after, field) -> editor.save(before, after, kind.form().labelKey(field)));
    table.selectedProperty().addListener((_, _, line) -> line.map(LedgerLine::entry).ifPresentOrElse(form::show, form::clear));
    table.shownProperty().addListener(_ -> total());
    changes.listen(TABLES, _ -> load());
  }

  RecordTableModel<LedgerLine> table() {
    return table;
  }

  RecordFormModel<LedgerEntry> form() {
    return form;
  }

  RecordKind<LedgerEntry> kind() {
    return editor.kind();
  }

  /** Key of the project whose entries are shown; 0 for none. */
  ReadOnlyLongProperty projectProperty() {
    return project.getReadOnlyProperty();
  }

  /** What the entries shown come to, in words. */
  ReadOnlyStringProperty totalsProperty() {
    return totals.getReadOnlyProperty();
  }

  @Override
  public void show(Project shown) {
    showProject(shown.id());
  }

  @Override
  public void clear() {
    showProject(0);
  }

  @Override
  public boolean reveal(String shownTable, long id) {
    if (!shownTable.equals(kind().table())) {
      return false;
    }
    reveal(id);
    return true;
  }

  void showProject(long key) {
    if (project.get() != key) {
      form.clear();
      table.clearSelection();
      table.clearFilters();
      table.show(List.of());
      project.set(key);
    }
    load();
  }

  void reveal(long entry) {
    wanted = entry;
    load();
  }

  /** Shows only the entries of a decision, a category, a partner. */
  void filter(long grant, Optional<Long> category, Optional<Long> partner) {
    table.clearFilters();
    if (scope.content().grants().size() > 1) {
      table.filters().put("projectGrant", ColumnFilter.oneOf(scope.grants().label(grant)));
    }
    category.ifPresent(key -> table.filters().put("category", ColumnFilter.oneOf(categories.label(key))));
    partner.ifPresent(key -> table.filters().put("projectPartner", ColumnFilter.oneOf(scope.partners().label(key))));
  }

  private void load() {
    var key = project.get();
    if (key != 0) {
      latest.start(background.storage(() -> read.apply(key)).onSuccess(this::show));
    }
  }

  private void show(List<LedgerLine> lines) {
    table.show(lines);
    if (wanted != 0 && lines.stream().anyMatch(line -> line.id() == wanted)) {
      table.select(wanted);
      wanted = 0;
    }
    total();
  }

  private void total() {
    var sums = LedgerTotals.of(table.shownLines(), categories::isCost);
    var formats = Formats.in(texts.language());
    totals.set(texts.get("ledger.totals", table.countTextProperty().get(), formats.cents(sums.costs()), formats.cents(sums.eligible()),
        formats.cents(sums.notEligible()), sums.warned(), formats.whole(sums.warned()),
        formats.cents(sums.income()), sums.income().signum() == 0 ? 0 : 1));
  }

  /** A new entry to be filled in: of today, or like the one selected as far as entries of one paper are alike. */
  LedgerEntry blank() {
    var like = table.selected().map(LedgerLine::entry);
    return LedgerEntryBuilder.builder()
        .projectGrantId(like.map(LedgerEntry::projectGrantId).orElseGet(scope::usualGrant))
        .projectPartnerId(like.map(LedgerEntry::projectPartnerId).orElseGet(scope::usualPartner))
        .entryDay(like.map(LedgerEntry::entryDay).orElseGet(() -> LocalDate.now(clock)))
        .reportingPeriod(like.map(LedgerEntry::reportingPeriod).orElse(BookedPeriod.FINAL))
        .amount(BigDecimal.ZERO.setScale(2)).eligible(true).build();
  }

  Job<LedgerEntry> add(LedgerEntry filled) {
    return editor.add(filled).onSuccess(stored -> reveal(stored.id()));
  }

  /** Removes the selected entries in one act; its result is how many. */
  Job<Integer> removeSelected() {
    return each("ledger.act.removed", (act, entry) -> kind().writing().delete(act, entry));
  }

  /** Moves the selected entries to a period in one act; its result is how many. */
  Job<Integer> moveSelected(BookedPeriod period) {
    return each("ledger.act.moved", (act, entry) -> kind().writing().update(act, entry, entry.withReportingPeriod(period)));
  }

  private Job<Integer> each(String name, BiConsumer<Act, LedgerEntry> change) {
    var entries = table.selectedLines().stream().map(LedgerLine::entry).toList();
    return background.storage(() -> acts.perform(ActName.of(name, entries.size()), act -> {
      entries.forEach(entry -> change.accept(act, entry));
      return entries.size();
    }).value());
  }
}
