package fi.laatuverkko.table;

import fi.laatuverkko.background.SameThreadBackground;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * Compares the record table with a plain table of the same 100 000 lines and prints times and their ratio. Only the ratios mean
 * anything on another machine. The record table works on one thread here; in the program it sorts and filters on another.
 */
public final class TableBenchmark {

  private static final int LINES = 100_000;

  private TableBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    var done = new CountDownLatch(1);
    Platform.startup(() -> {
      try {
        compare();
      } finally {
        done.countDown();
      }
    });
    done.await();
    System.exit(0);
  }

  private static void compare() {
    var lines = Trial.many(LINES);
    var plain = plain(lines);
    var model = new RecordTableModel<>(Trial.columns(), Trial.texts(), new SameThreadBackground(), TableMemory.none());
    var view = new RecordTableView<>(model);
    var stage = new Stage();
    stage.setScene(new Scene(new VBox(plain, view), 1000, 800));
    stage.show();
    for (int round = 1; round <= 3; round++) {
      System.out.println("Round " + round);
      model.sortBy(List.of());
      plain.getSortOrder().clear();
      print("show", () -> plain.getItems().setAll(lines), () -> model.show(new ArrayList<>(lines)));
      print("sort by name", () -> plain.getSortOrder().setAll(List.of(plain.getColumns().getFirst())),
          () -> model.sortBy(List.of(SortKey.ascending("name"))));
      print("select all", () -> plain.getSelectionModel().selectAll(), () -> model.selection().all());
      print("clear selection", () -> plain.getSelectionModel().clearSelection(), model::clearSelection);
      print("search", () -> plain.getItems().setAll(lines.stream().filter(line -> line.name().contains("Loiste")).toList()),
          () -> model.searchProperty().set("loiste"));
      print("clear search", () -> plain.getItems().setAll(lines), model::clearFilters);
    }
  }

  private static TableView<Trial> plain(List<Trial> lines) {
    var table = new TableView<>(FXCollections.observableArrayList(lines));
    table.setFixedCellSize(30);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    for (int at = 0; at < 6; at++) {
      var column = new TableColumn<Trial, String>("Column " + at);
      column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
      table.getColumns().add(column);
    }
    return table;
  }

  private static void print(String what, Runnable plain, Runnable ours) {
    var plainTime = milliseconds(plain);
    var ourTime = milliseconds(ours);
    System.out.printf(Locale.ROOT, "%-16s plain %7.1f ms   record table %7.1f ms   ratio %6.2f%n", what, plainTime, ourTime,
        plainTime / ourTime);
  }

  private static double milliseconds(Runnable work) {
    var start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
