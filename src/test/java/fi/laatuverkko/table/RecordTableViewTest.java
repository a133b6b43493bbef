package fi.laatuverkko.table;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.theme.Appearance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class RecordTableViewTest {

  private final Map<String, TableLayout> remembered = new HashMap<>();
  private final List<String> done = new ArrayList<>();
  private final Appearance appearance = new Appearance();
  private RecordTableModel<Trial> model;
  private RecordTableView<Trial> view;
  private TableView<Row<Trial>> table;
  private Stage stage;

  @Start
  private void start(Stage shown) {
    appearance.install();
    stage = shown;
    open();
    model.show(List.of(
        Trial.of(1, "Loiste 10").granting(73_000).at("Äänekoski"),
        Trial.of(2, "Loiste 9").at("Åbo").in(Trial.State.FINISHED),
        Trial.of(3, "Samassa veneessä").granting(5_000).in(Trial.State.FINISHED),
        Trial.of(4, "Café Laatu").granting(54_750).in(Trial.State.PLANNED)));
  }

  private void open() {
    model = new RecordTableModel<>(Trial.columns(), Trial.texts(), new SameThreadBackground(), new TableMemory() {

      @Override
      public Optional<TableLayout> load(String name) {
        return Optional.ofNullable(remembered.get(name));
      }

      @Override
      public void save(String name, TableLayout layout) {
        remembered.put(name, layout);
      }
    });
    view = new RecordTableView<>(model).quickFilters("state").actions(
        RowAction.<Trial>ofOne("Avaa", Feather.EDIT_2, line -> done.add("open " + line.id())).on("Enter"),
        RowAction.<Trial>of("Poista", Feather.TRASH_2, lines -> done.add("delete " + lines.stream().map(Trial::id).toList())).on("Delete"));
    table = view.table();
    stage.setScene(new Scene(view, 1000, 400));
    stage.show();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.close());
  }

  private List<Long> shown() {
    return model.shownLines().stream().map(Trial::id).toList();
  }

  private List<Long> selected() {
    return model.selectedLines().stream().map(Trial::id).toList();
  }

  private Node header(FxRobot robot, String column) {
    return robot.lookup(".column-header").match(node -> column.equals(node.getId())).query();
  }

  private Node cell(FxRobot robot, int row, String column) {
    return robot.lookup(".table-cell").match(node -> node instanceof TableCell<?, ?> cell
        && cell.getIndex() == row && cell.getTableColumn().getId().equals(column)).query();
  }

  /** A click as a display sends it: the headless robot leaves out held keys and calls every press a call for the context menu. */
  private static void click(FxRobot robot, Node node, boolean shift, boolean shortcut) {
    robot.interact(() -> {
      var place = node.localToScene(5, 5);
      for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
        Event.fireEvent(node, new MouseEvent(type, place.getX(), place.getY(), 0, 0, MouseButton.PRIMARY, 1, shift, shortcut, false, false,
            type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null));
      }
    });
  }

  @Test
  void sortsByClickedHeadingsAndKeepsTheSelection(FxRobot robot) {
    robot.clickOn(cell(robot, 2, "name"));
    click(robot, header(robot, "name"), false, false);
    assertThat(shown()).containsExactly(4L, 2L, 1L, 3L);
    click(robot, header(robot, "name"), false, false);
    assertThat(shown()).containsExactly(3L, 1L, 2L, 4L);
    assertThat(selected()).containsExactly(3L);
    assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
    click(robot, header(robot, "name"), false, false);
    assertThat(shown()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(selected()).containsExactly(3L);
  }

  @Test
  void sortsBySecondColumnWithShift(FxRobot robot) {
    click(robot, header(robot, "state"), false, false);
    click(robot, header(robot, "granted"), true, false);
    click(robot, header(robot, "granted"), true, false);
    assertThat(shown()).containsExactly(4L, 1L, 3L, 2L);
    assertThat(model.layout().sort()).containsExactly(SortKey.ascending("state"), SortKey.descending("granted"));
  }

  @Test
  void remembersSortingWidthAndShownColumns(FxRobot robot) {
    click(robot, header(robot, "name"), false, false);
    robot.interact(() -> {
      table.getColumns().get(1).setPrefWidth(333);
      ((CheckBox) ((CustomMenuItem) columnItem("note")).getContent()).fire();
      var order = new ArrayList<>(table.getColumns());
      order.add(0, order.remove(5));
      table.getColumns().setAll(order);
    });
    robot.interact(this::open);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table.getVisibleLeafColumns()).extracting(column -> column.getId())
        .containsExactly("place", "state", "name", "start", "granted", "change", "note");
    assertThat(table.getColumns().get(2).getWidth()).isEqualTo(333);
    assertThat(table.getSortOrder()).extracting(column -> column.getId()).containsExactly("name");
    assertThat(remembered).containsOnlyKeys("trial");
  }

  private MenuItem columnItem(String column) {
    return ((MenuButton) view.lookup(".column-chooser")).getItems().stream().filter(item -> column.equals(item.getId())).findFirst()
        .orElseThrow();
  }

  @Test
  void neverHidesTheLastColumn(FxRobot robot) {
    robot.interact(() -> List.of("state", "name", "start", "granted", "change")
        .forEach(column -> ((CheckBox) ((CustomMenuItem) columnItem(column)).getContent()).fire()));
    assertThat(((CustomMenuItem) columnItem("place")).getContent().isDisabled()).isTrue();
    assertThat(table.getVisibleLeafColumns()).hasSize(1);
  }

  @Test
  void searchesWhileTyping(FxRobot robot) {
    robot.interact(view::focusSearch);
    robot.write("vene");
    assertThat(shown()).containsExactly(3L);
    robot.push(KeyCode.ESCAPE);
    assertThat(shown()).hasSize(4);
  }

  @Test
  void filtersByTickedValuesAndSaysSo(FxRobot robot) {
    robot.clickOn("#filter-state");
    robot.clickOn(robot.lookup(".check-box").<CheckBox>match(box -> box.getText().equals("Päättynyt")).<Node>query());
    assertThat(shown()).containsExactly(2L, 3L);
    robot.push(KeyCode.ESCAPE);
    var chip = robot.lookup(".chip").queryAs(Button.class);
    assertThat(chip.getText()).isEqualTo("Tila: Päättynyt");
    robot.clickOn(chip);
    assertThat(shown()).hasSize(4);
    assertThat(robot.lookup(".chip").tryQuery()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithARangeAndKeepsTheOtherEnd(FxRobot robot) {
    robot.interact(() -> stage.setScene(new Scene(new FilterPopup<>(model).content("granted"), 300, 300)));
    var fields = robot.lookup(".text-field").queryAllAs(TextField.class).toArray(TextField[]::new);
    robot.interact(() -> {
      fields[0].setText("6 000");
      fields[1].setText("paljon");
    });
    assertThat(shown()).containsExactly(1L, 4L);
    assertThat(robot.lookup(".problem").queryLabeled().getText()).contains("paljon");
    robot.interact(() -> fields[1].setText("60 000"));
    assertThat(shown()).containsExactly(4L);
    assertThat(robot.lookup(".problem").queryLabeled().getText()).isEmpty();
  }

  @Test
  void copiesSelectedRowsWithTheirHeadings(FxRobot robot) {
    robot.clickOn(cell(robot, 0, "name"));
    click(robot, cell(robot, 1, "name"), true, false);
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    var copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).isEqualTo("""
        Tila\tHankkeen nimi\tAlkaa\tMyönnetty, €\tMuutos, €\tPaikkakunta
        Käynnissä\tLoiste 10\tei tiedossa\t73000\t\tÄänekoski
        Päättynyt\tLoiste 9\tei tiedossa\tei tiedossa\t\tÅbo
        """);
  }

  @Test
  void opensByEnterAndDoubleClickAndDeletesByKey(FxRobot robot) {
    robot.clickOn(cell(robot, 1, "name"));
    robot.push(KeyCode.ENTER);
    robot.doubleClickOn(cell(robot, 2, "name"));
    click(robot, cell(robot, 3, "name"), false, true);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.DELETE);
    assertThat(done).containsExactly("open 2", "open 3", "delete [3, 4]");
  }

  @Test
  void deleteInTheSearchFieldDeletesNoLine(FxRobot robot) {
    robot.clickOn(cell(robot, 1, "name"));
    robot.interact(view::focusSearch);
    robot.push(KeyCode.DELETE);
    assertThat(done).isEmpty();
  }

  @Test
  void offersActionsWithTheirKeysInTheContextMenu(FxRobot robot) {
    robot.clickOn(cell(robot, 0, "name"));
    click(robot, cell(robot, 2, "name"), true, false);
    robot.clickOn(cell(robot, 1, "name"), MouseButton.SECONDARY);
    var menu = (ContextMenu) robot.listTargetWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
    assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("Avaa", "Poista", null, "Kopioi", "Valitse kaikki");
    assertThat(menu.getItems().get(0).isDisable()).isTrue();
    assertThat(menu.getItems().get(1).getAccelerator().getName()).isEqualTo("Delete");
    robot.interact(() -> menu.getItems().get(1).fire());
    assertThat(done).containsExactly("delete [1, 2, 3]");
    assertThat(stage.getScene().getAccelerators()).isEmpty();
    robot.interact(menu::hide);
  }

  @Test
  void movesAndExtendsTheSelectionByKeys(FxRobot robot) {
    robot.clickOn(cell(robot, 0, "name"));
    robot.push(KeyCode.DOWN);
    assertThat(selected()).containsExactly(2L);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(selected()).containsExactly(2L, 3L);
    robot.push(KeyCode.SHIFT, KeyCode.UP);
    assertThat(selected()).containsExactly(2L);
    robot.push(KeyCode.END);
    assertThat(selected()).containsExactly(4L);
    robot.push(KeyCode.SHIFT, KeyCode.HOME);
    assertThat(selected()).containsExactly(1L, 2L, 3L, 4L);
    robot.push(KeyCode.HOME);
    assertThat(selected()).containsExactly(1L);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    assertThat(selected()).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void keepsSelectionAndSightWhenLinesAreReadAnew(FxRobot robot) {
    robot.interact(() -> {
      model.show(Trial.many(300));
      model.select(150);
    });
    WaitForAsyncUtils.waitForFxEvents();
    var height = heightOf(150);
    var more = new ArrayList<>(Trial.many(300));
    more.subList(20, 60).clear();
    more.addFirst(Trial.of(1_000, "Uusi"));
    robot.interact(() -> model.show(more));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selected()).containsExactly(150L);
    assertThat(heightOf(150)).isEqualTo(height);
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(110);
  }

  @Test
  void keepsTheUppermostRowInPlaceWhenNothingIsSelected(FxRobot robot) {
    robot.interact(() -> {
      model.show(Trial.many(300));
      table.scrollTo(100);
    });
    WaitForAsyncUtils.waitForFxEvents();
    var more = new ArrayList<>(Trial.many(300));
    more.subList(20, 60).clear();
    robot.interact(() -> model.show(more));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(heightOf(101)).isZero();
  }

  @Test
  void bringsAWantedLineIntoSight(FxRobot robot) {
    robot.interact(() -> {
      model.show(Trial.many(300));
      model.select(250);
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(heightOf(250)).isBetween(0.0, table.getHeight());
  }

  /** Where a line stands in the table; fails when it is not in sight. */
  private double heightOf(long key) {
    var flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
    for (int at = flow.getFirstVisibleCell().getIndex(); at <= flow.getLastVisibleCell().getIndex(); at++) {
      IndexedCell<?> cell = flow.getCell(at);
      if (cell.getItem() instanceof Row<?> row && row.key() == key) {
        return cell.getLayoutY();
      }
    }
    throw new AssertionError("Line " + key + " is not in sight");
  }

  @Test
  void showsAChangedValueInItsRow(FxRobot robot) {
    robot.interact(() -> model.show(List.of(Trial.of(1, "Loiste 11").in(Trial.State.LATE), Trial.of(2, "Loiste 9"),
        Trial.of(3, "Samassa veneessä"), Trial.of(4, "Café Laatu"))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(((TableCell<?, ?>) cell(robot, 0, "name")).getText()).isEqualTo("Loiste 11");
    var state = (TableCell<?, ?>) cell(robot, 0, "state");
    assertThat(state.getText()).isEqualTo("Myöhässä");
    assertThat(((FontIcon) state.getGraphic()).getIconCode()).isEqualTo(Feather.ALERT_TRIANGLE);
  }

  @Test
  void saysUnknownOnlyWhereTheColumnSaysSo(FxRobot robot) {
    assertThat(((TableCell<?, ?>) cell(robot, 1, "granted")).getText()).isEqualTo("ei tiedossa");
    assertThat(((TableCell<?, ?>) cell(robot, 1, "change")).getText()).isEmpty();
  }

  @Test
  void showsTheFullTextOfACellCutOff(FxRobot robot) {
    // Longer than any column, because columns of words grow with the window.
    var words = "Verkostomainen laadunhallinta ammatillisessa koulutuksessa ".repeat(8).strip();
    robot.interact(() -> model.show(List.of(Trial.of(1, words), Trial.of(2, "Lyhyt"))));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(((TableCell<?, ?>) cell(robot, 0, "name")).getTooltip().getText()).isEqualTo(words);
    assertThat(((TableCell<?, ?>) cell(robot, 1, "name")).getTooltip()).isNull();
  }

  @Test
  void offersTheNextStepOnlyWhereThereIsNoLineAtAll(FxRobot robot) {
    robot.interact(() -> {
      view.nextStep(new Button("Uusi hanke"));
      model.searchProperty().set("olematon");
    });
    assertThat(robot.lookup(".empty-table .button").queryButton().getText()).isEqualTo("Tyhjennä suodattimet");
    robot.clickOn(".empty-table .button");
    assertThat(shown()).hasSize(4);
    robot.interact(() -> model.show(List.of()));
    assertThat(robot.lookup(".empty-table .button").queryButton().getText()).isEqualTo("Uusi hanke");
  }

  @Test
  void growsWithTheTextSize(FxRobot robot) {
    var row = table.getFixedCellSize();
    var width = table.getColumns().get(2).getWidth();
    robot.interact(() -> appearance.textPercentProperty().set(200));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(table.getFixedCellSize()).isCloseTo(2 * row, org.assertj.core.data.Offset.offset(0.1));
    assertThat(table.getColumns().get(2).getWidth()).isEqualTo(2 * width);
    assertThat(model.layout()).isEqualTo(TableLayout.of(Trial.columns()));
  }

  @Test
  void selectsAHundredThousandRowsInOneEvent(FxRobot robot) {
    var events = new AtomicInteger();
    robot.interact(() -> {
      model.show(Trial.many(100_000));
      table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Row<Trial>>) _ -> events.incrementAndGet());
      table.requestFocus();
    });
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    assertThat(table.getSelectionModel().getSelectedItems()).hasSize(100_000);
    assertThat(events).hasValue(1);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(selected()).hasSizeLessThan(3);
    robot.push(KeyCode.SHORTCUT, KeyCode.A);
    events.set(0);
    robot.clickOn(cell(robot, 3, "name"));
    assertThat(selected()).containsExactly(4L);
    assertThat(events).hasValue(1);
  }

  @Test
  void isAsHighAsItsLinesWhenCompact(FxRobot robot) {
    var compact = new RecordTableView[1];
    robot.interact(() -> {
      compact[0] = RecordTableView.compact(model, 3);
      stage.setScene(new Scene(new VBox(compact[0]), 1000, 400));
    });
    WaitForAsyncUtils.waitForFxEvents();
    var rows = compact[0].table();
    assertThat(rows.getHeight()).isBetween(4 * rows.getFixedCellSize(), 4 * rows.getFixedCellSize() + 8);
    assertThat(rows.localToScene(Point2D.ZERO).getY()).isZero();
  }

  @Test
  void opensTheFilterOfAColumnAlsoWhereThereAreNoTools(FxRobot robot) {
    robot.interact(() -> {
      var compact = RecordTableView.compact(model, 3);
      stage.setScene(new Scene(new VBox(compact), 600, 400));
      compact.table().getColumns().getFirst().getContextMenu().getItems().stream()
          .filter(item -> "Suodata…".equals(item.getText())).forEach(MenuItem::fire);
    });
    assertThat(robot.lookup(".filter-popup .check-box").queryAll()).hasSize(3);
  }
}
