package fi.laatuverkko.ledger;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.form.FormScrollView;
import fi.laatuverkko.form.RecordFormView;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.RowAction;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of entries with its totals, and below it the entry selected. */
final class LedgerView extends VBox {

  private static final double LIST_SHARE = 0.62;

  private final LedgerModel model;
  private final Desk desk;
  private final Texts texts;
  private final Runnable undo;

  /**
   * @param importing lets the user choose a file to read entries from
   * @param undo undoes the latest act
   */
  LedgerView(LedgerModel model, Desk desk, Runnable importing, Runnable undo) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.undo = undo;
    setId("ledger");
    var both = new SplitPane(list(importing));
    both.setOrientation(Orientation.VERTICAL);
    both.setDividerPositions(LIST_SHARE);
    setVgrow(both, Priority.ALWAYS);
    var form = new FormScrollView(RecordFormView.compact(model.form(), texts));
    form.getStyleClass().add("below-list");
    form.setMinHeight(0);
    model.table().selectedProperty().addListener((_, _, selected) -> fold(both, form, selected.isPresent()));
    fold(both, form, model.table().selected().isPresent());
    getChildren().setAll(both);
  }

  /** The form takes room only while it has an entry to show. */
  private static void fold(SplitPane both, FormScrollView form, boolean open) {
    if (!open) {
      both.getItems().remove(form);
    } else if (!both.getItems().contains(form)) {
      both.getItems().add(form);
      both.setDividerPositions(LIST_SHARE);
    }
  }

  private VBox list(Runnable importing) {
    var reading = new Button(texts.get("ledger.import"), new FontIcon(Feather.DOWNLOAD));
    reading.setId("import-ledger");
    reading.disableProperty().bind(model.projectProperty().isEqualTo(0));
    reading.setOnAction(_ -> importing.run());
    var totals = new Label();
    totals.getStyleClass().add("table-totals");
    totals.setWrapText(true);
    totals.setMinHeight(USE_PREF_SIZE);
    totals.textProperty().bind(model.totalsProperty());
    var table = new RecordTableView<>(model.table()).leading(adding("add-ledgerEntry"), reading).nextStep(adding("first-ledgerEntry"))
        .quickFilters("projectPartner", "category", "warnings")
        .actions(
            RowAction.<LedgerLine>of(texts.get("record.remove"), Feather.TRASH_2, _ -> told("ledger.told.removed", model.removeSelected())).on("Delete"),
            moving("ledger.moveToInterim", BookedPeriod.INTERIM),
            moving("ledger.moveToFinal", BookedPeriod.FINAL));
    VBox.setVgrow(table, Priority.ALWAYS);
    var list = new VBox(totals, table);
    list.setMinHeight(120);
    return list;
  }

  private Button adding(String id) {
    var button = new Button(texts.get("ledgerEntry.new"), new FontIcon(Feather.PLUS));
    button.setId(id);
    button.disableProperty().bind(model.projectProperty().isEqualTo(0));
    button.setOnAction(_ -> add());
    return button;
  }

  private RowAction<LedgerLine> moving(String key, BookedPeriod period) {
    return RowAction.of(texts.get(key), Feather.CORNER_UP_RIGHT, _ -> told("ledger.told.moved", model.moveSelected(period)));
  }

  private void add() {
    var action = texts.get("ledgerEntry.new");
    Optional<LedgerEntry> filled = desk.dialogs().fill(action, model.kind().form(), model.blank(), action);
    filled.ifPresent(entry -> model.add(entry).onFailure(desk.dialogs()::fail).start());
  }

  private void told(String key, Job<Integer> job) {
    job.onSuccess(count -> desk.dialogs().tell(texts.get(key, count), texts.get("record.undo"), undo)).onFailure(desk.dialogs()::fail).start();
  }
}
