package fi.laatuverkko.ledger;

import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.EntryDrill;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.ScopedPanel;
import fi.laatuverkko.intake.IntakeDoor;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The books of grants: the list of entries in a project's record. */
public final class LedgerFeature implements EntryDrill {

  private final OpenFile file;
  private final Desk desk;
  private final GrantScope scope;
  private final Runnable front;
  private final IntakeDoor door;
  private final LedgerModel model;
  private final RecordPanel<Project> panel;

  /**
   * @param undo undoes the latest act
   * @param front brings the books to the front in the project shown
   */
  public LedgerFeature(OpenFile file, Desk desk, Runnable undo, Consumer<String> front) {
    this.front = () -> front.accept("ledger.panel");
    this.file = file;
    this.desk = desk;
    this.scope = new GrantScope(file.names());
    this.door = new IntakeDoor(file, desk, new ReadFileStore(file.sql(), desk.clock()), undo);
    this.model = model();
    this.panel = new ScopedPanel(new ContentPanel<>("ledger.panel", model, () -> new LedgerView(model, desk, this::choose, undo)).filling(), scope, file, desk);
  }

  private LedgerModel model() {
    var types = desk.types();
    var categories = new CategoryChoices(scope, file.names());
    var form = LedgerForms.entry(types, scope.grants(), scope.partners(), categories);
    var kind = RecordKind.of(form, file.store(LEDGER_ENTRY, LedgerEntry.class), (LedgerEntry entry) -> title(entry, types.formats()));
    var query = new LedgerQuery(file.sql());
    return new LedgerModel(kind, LedgerColumns.of(types, file.names(), scope), scope, categories, query::lines, file.acts(),
        file.changes(), desk.texts(), desk.background(), desk.memory(), desk.clock());
  }

  private static String title(LedgerEntry entry, Formats formats) {
    return entry.description().or(entry::voucher).map(text -> text + ", ").orElse("") + formats.cents(entry.amount());
  }

  /** The books of a project, for the project's record. */
  public RecordPanel<Project> ofProject() {
    return panel;
  }

  @Override
  public void open(long projectGrantId, Optional<Long> categoryId, Optional<Long> partnerId) {
    front.run();
    // The panel reads the project first when it comes into sight; the filter is put in after that.
    desk.background().storage(() -> projectGrantId).onSuccess(grant -> model.filter(grant, categoryId, partnerId)).start();
  }

  /** Lets the user choose a ledger extract for the project shown. */
  private void choose() {
    var project = model.projectProperty().get();
    desk.background().storage(() -> new ImportContextQuery(file.sql(), desk.texts()).of(project, LocalDate.now(desk.clock())))
        .onSuccess(context -> door.choose(new LedgerImport(context, desk.types(), file.store(LEDGER_ENTRY, LedgerEntry.class))))
        .onFailure(desk.dialogs()::fail).start();
  }
}
