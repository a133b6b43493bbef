package fi.laatuverkko.ledger;

import static fi.laatuverkko.storage.schema.Tables.LEDGER_ENTRY;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.ScopedPanel;
import fi.laatuverkko.intake.IntakeDoor;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import java.time.LocalDate;

/** The books of grants: the list of entries in a project's record. */
public final class LedgerFeature {

  private final OpenFile file;
  private final Desk desk;
  private final GrantScope scope;
  private final IntakeDoor door;
  private final LedgerModel model;
  private final RecordPanel<Project> panel;

  /** @param undo undoes the latest act */
  public LedgerFeature(OpenFile file, Desk desk, Runnable undo) {
    this.file = file;
    this.desk = desk;
    this.scope = new GrantScope(file.names());
    this.door = new IntakeDoor(file, desk, new ReadFileStore(file.sql(), desk.clock()), undo);
    this.model = model();
    this.panel = new ScopedPanel(new LedgerPanel(model, () -> new LedgerView(model, desk, this::choose, undo)), scope, file, desk);
  }

  private LedgerModel model() {
    var types = desk.types();
    var form = LedgerForms.entry(types, file.names(), scope.grants(), scope.partners());
    var kind = RecordKind.of(form, file.store(LEDGER_ENTRY, LedgerEntry.class), (LedgerEntry entry) -> title(entry, types.formats()));
    var query = new LedgerQuery(file.sql());
    return new LedgerModel(kind, LedgerColumns.of(types, file.names(), scope), scope, new CategoryChoices(file.names()), query::lines, file.acts(),
        file.changes(), desk.texts(), desk.background(), desk.memory(), desk.clock());
  }

  private static String title(LedgerEntry entry, Formats formats) {
    return entry.description().or(entry::voucher).map(text -> text + ", ").orElse("") + formats.cents(entry.amount());
  }

  /** The books of a project, for the project's record. */
  public RecordPanel<Project> ofProject() {
    return panel;
  }

  /** Lets the user choose a ledger extract for the project shown. */
  private void choose() {
    var project = model.projectProperty().get();
    desk.background().storage(() -> new ImportContextQuery(file.sql(), desk.texts()).of(project, LocalDate.now(desk.clock())))
        .onSuccess(context -> door.choose(new LedgerImport(context, desk.types(), file.store(LEDGER_ENTRY, LedgerEntry.class))))
        .onFailure(desk.dialogs()::fail).start();
  }
}
