package fi.laatuverkko.home;

import fi.laatuverkko.theme.TextScale;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Sections side by side in columns that scroll each by itself; fewer columns where the window is narrow or the text large. */
final class ColumnsView extends StackPane {

  private static final double ROOM_FOR_THREE = 1080;
  private static final double ROOM_FOR_TWO = 720;

  private final TextScale scale = new TextScale(this);
  private final List<List<List<Node>>> arrangements;
  private final GridPane grid = new GridPane();
  private int columns;

  /**
   * @param one the sections in one column
   * @param two by column when there are two
   * @param three by column when there are three
   */
  ColumnsView(List<Node> one, List<List<Node>> two, List<List<Node>> three) {
    arrangements = List.of(List.of(one), two, three);
    getStyleClass().add("home-columns");
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    grid.getRowConstraints().add(row);
    grid.getStyleClass().add("home-column-grid");
    getChildren().add(grid);
    widthProperty().addListener(_ -> arrange());
    scale.value().addListener(_ -> arrange());
    arrange();
  }

  private void arrange() {
    var room = getWidth() / scale.value().get();
    var wanted = room >= ROOM_FOR_THREE ? 3 : room >= ROOM_FOR_TWO ? 2 : 1;
    if (wanted != columns) {
      columns = wanted;
      fill(arrangements.get(wanted - 1));
    }
  }

  private void fill(List<List<Node>> arrangement) {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    for (var sections : arrangement) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / arrangement.size());
      grid.getColumnConstraints().add(column);
      grid.add(scrolling(sections), grid.getColumnConstraints().size() - 1, 0);
    }
  }

  private static ScrollPane scrolling(List<Node> sections) {
    var box = new VBox(sections.toArray(Node[]::new));
    box.getStyleClass().add("home-column");
    var scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
