package fi.laatuverkko.peerreview.pool;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridColumn;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridModel;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.grid.GridView;
import fi.laatuverkko.grid.GridWriter;
import fi.laatuverkko.peerreview.ReviewRound;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.ReadContent;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The quality areas as columns of a grid that is typed into, for the round shown. Areas go by their codes; what they mean is said when
 * the mouse rests on one and below the grid.
 */
public final class AreaGridPanel extends ContentPanel<ReviewRound> {

  /** What fills the grid and takes what is typed. */
  public interface Lines extends GridWriter<Long, Long> {

    /** The tables whose changes make it read again. */
    Set<String> tables();

    /** Reads the rows and what stands in their cells; called on the storage thread. */
    Reading read(ReviewRound round);
  }

  /** @param cells the text of a cell by row and area */
  public record Reading(String corner, List<GridRow<Long>> rows, BiFunction<Long, Long, String> cells) {}

  private record Shown(long round, GridContent<Long, Long> grid) {}

  private static final int WIDTH = 4;

  /**
   * @param help text key of what may be typed
   * @param empty text key of what to do when there are no rows
   */
  public AreaGridPanel(String title, String help, String empty, Lines lines, OpenFile file, Desk desk) {
    var grid = new GridModel<>(lines, desk.texts(), desk.dialogs()::fail);
    var content = new ReadContent<ReviewRound, Shown>(lines.tables(), round -> new Shown(round.id(), grid(lines.read(round), areas(file), desk)), file, desk);
    var last = new long[1];
    super(title, content.into(read -> {
      var round = read.map(Shown::round).orElse(0L);
      if (last[0] != round) {
        grid.clear();
        last[0] = round;
      }
      read.map(Shown::grid).ifPresent(grid::show);
    }), () -> view(grid, help, empty, desk));
    filling();
  }

  private static List<CatalogueItem> areas(OpenFile file) {
    return file.names().items(Catalogue.QUALITY_AREA).stream().filter(item -> !item.archived()).toList();
  }

  private static String name(CatalogueItem area, Desk desk) {
    return area.code() + " " + area.label(desk.texts().language());
  }

  private static GridContent<Long, Long> grid(Reading reading, List<CatalogueItem> areas, Desk desk) {
    return GridContent.of(reading.corner(), reading.rows(), areas.stream().map(area -> GridColumn.of(area.id(), area.code(), WIDTH)
        .meaning(name(area, desk))).toList(),
        (row, area) -> GridCell.text(reading.cells().apply(row, area))
            .explained(areas.stream().filter(item -> item.id() == area).map(item -> name(item, desk)).findFirst().orElse("")));
  }

  private static VBox view(GridModel<Long, Long> model, String help, String empty, Desk desk) {
    var body = new BorderPane(new GridView<>(model));
    body.getStyleClass().add("area-grid-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    var helped = line(desk.texts().get(help));
    var nobody = line(desk.texts().get(empty));
    shownIf(model, content -> !content.rows().isEmpty(), body, helped);
    // Nothing at all is there before the first reading.
    shownIf(model, content -> content.rows().isEmpty() && !content.columns().isEmpty(), nobody);
    var view = new VBox(helped, nobody, body);
    view.getStyleClass().addAll("parts", "area-grid");
    return view;
  }

  private static void shownIf(GridModel<Long, Long> model, Predicate<GridContent<Long, Long>> rule, Node... nodes) {
    for (var node : nodes) {
      node.visibleProperty().bind(model.contentProperty().map(rule::test));
      node.managedProperty().bind(node.visibleProperty());
    }
  }

  private static Label line(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("muted");
    return label;
  }
}
