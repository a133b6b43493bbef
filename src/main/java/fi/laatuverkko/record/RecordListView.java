package fi.laatuverkko.record;

import fi.laatuverkko.act.ReferredTo;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.table.RecordTableView;
import fi.laatuverkko.table.RowAction;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of a tab with its button for a new record, its views and filters, and what can be done to the selected records. */
public final class RecordListView<L, R extends Record & Stored> extends StackPane {

  private final RecordTabModel<L, R> model;
  private final Desk desk;
  private final Texts texts;
  private final RecordTableView<L> table;
  private final Runnable undo;
  private Runnable open = () -> {};
  private Consumer<R> added = _ -> {};

  /** @param undo undoes the latest act, offered after what can't be asked back otherwise */
  public RecordListView(RecordTabModel<L, R> model, Desk desk, Runnable undo) {
    this.model = model;
    this.desk = desk;
    this.texts = desk.texts();
    this.undo = undo;
    this.table = new RecordTableView<>(model.list().table()).leading(newButton()).choices(choices()).nextStep(newButton())
        .actions(
            RowAction.<L>ofOne(texts.get("record.open"), Feather.MAXIMIZE_2, _ -> open.run()).on("Enter"),
            RowAction.<L>of(texts.get("record.spread"), Feather.EDIT_3, _ -> spreadSelected()).on("Shortcut+Shift+M")
                .when(lines -> lines.size() > 1 && !SpreadField.of(model.kind().form()).isEmpty()),
            RowAction.<L>of(texts.get("record.archive"), Feather.ARCHIVE, _ -> archiveSelected()),
            RowAction.<L>of(texts.get("record.remove"), Feather.TRASH_2, _ -> removeSelected()).on("Delete"));
    getStyleClass().add("record-list");
    getChildren().add(table);
  }

  public RecordTableView<L> table() {
    return table;
  }

  void onOpen(Runnable run) {
    open = run;
  }

  /** Hears of each new record. */
  void onAdded(Consumer<R> handler) {
    added = handler;
  }

  void focusTable() {
    table.focusTable();
  }

  /** Stores a new record and shows it. */
  public void add() {
    model.add().onSuccess(added).onFailure(desk.dialogs()::fail).start();
  }

  private Node[] choices() {
    var nodes = new ArrayList<Node>();
    if (model.list().listing().scopes().size() > 1) {
      nodes.add(scopes());
    }
    model.list().listing().filters().forEach(filter -> nodes.add(new QuickFilterBox<>(model.list(), filter, texts)));
    return nodes.toArray(Node[]::new);
  }

  private Button newButton() {
    var button = new Button(texts.get(model.kind().name() + ".new"), new FontIcon(Feather.PLUS));
    button.getStyleClass().add("accent");
    button.setId("new-" + model.kind().name());
    button.setOnAction(_ -> add());
    return button;
  }

  private ComboBox<Scope<L>> scopes() {
    var box = new ComboBox<>(FXCollections.observableList(model.list().listing().scopes()));
    box.setConverter(new StringConverter<>() {
      @Override
      public String toString(Scope<L> scope) {
        return scope == null ? "" : texts.get(scope.label());
      }

      @Override
      public Scope<L> fromString(String text) {
        throw new UnsupportedOperationException("A view is chosen, not typed");
      }
    });
    box.setId("scope-" + model.kind().name());
    box.setAccessibleText(texts.get("record.scope"));
    box.getSelectionModel().select(model.list().scopeProperty().get().orElseThrow());
    box.valueProperty().addListener((_, _, scope) -> model.list().scopeProperty().set(Optional.of(scope)));
    model.list().scopeProperty().addListener((_, _, scope) -> scope.ifPresent(box::setValue));
    return box;
  }

  private void archiveSelected() {
    model.selectedRecords().onSuccess(records -> records.forEach(this::archive)).onFailure(desk.dialogs()::fail).start();
  }

  private void archive(R record) {
    var key = model.isArchived(record) ? "record.told.unarchived" : "record.told.archived";
    model.toggleArchive(record).onSuccess(_ -> tell(key, record)).onFailure(desk.dialogs()::fail).start();
  }

  /** Lets the user choose a field and a value for all selected records. */
  private void spreadSelected() {
    model.selectedRecords().onSuccess(this::spread).onFailure(desk.dialogs()::fail).start();
  }

  private void spread(List<R> records) {
    var form = model.kind().form();
    var title = texts.get("record.spread.title", records.size());
    desk.dialogs().fill(title, SpreadField.which(form, desk.types()), new SpreadField<>(SpreadField.of(form).getFirst()),
        texts.get("record.spread.next"))
        .ifPresent(chosen -> desk.dialogs().fill(title, chosen.value(form), records.getFirst(), texts.get("record.spread.change"))
            .ifPresent(pattern -> model.spread(chosen.field(), pattern, records).onSuccess(this::tellSpread)
                .onFailure(desk.dialogs()::fail).start()));
  }

  private void tellSpread(int changed) {
    desk.dialogs().tell(texts.get("record.told.spread", changed), texts.get("record.undo"), undo);
  }

  private void removeSelected() {
    model.selectedRecords().onSuccess(this::remove).onFailure(desk.dialogs()::fail).start();
  }

  private void remove(List<R> records) {
    records.forEach(record -> model.remove(record).onSuccess(_ -> tell("record.told.removed", record))
        .onFailure(failure -> removalFailed(record, failure)).start());
  }

  private void removalFailed(R record, Throwable failure) {
    if (failure instanceof ReferredTo referred && !model.isArchived(record)) {
      desk.dialogs().choose(texts.get("record.referred.title", model.kind().title().apply(record)), referred.problem().in(texts),
          List.of(texts.get("record.referred.archive")))
          .ifPresent(_ -> archive(record));
    } else {
      desk.dialogs().fail(failure);
    }
  }

  private void tell(String key, R record) {
    desk.dialogs().tell(texts.get(key, model.kind().title().apply(record)), texts.get("record.undo"), undo);
  }
}
