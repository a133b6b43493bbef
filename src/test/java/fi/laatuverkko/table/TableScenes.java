package fi.laatuverkko.table;

import fi.laatuverkko.background.SameThreadBackground;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tables in the states that are worth looking at. */
public final class TableScenes {

  private RecordTableView<Trial> last = view(List.of());

  public Region full() {
    var lines = new ArrayList<>(Trial.many(40));
    lines.set(3, lines.get(3).named("Yhdessä enemmän 2 – verkostomainen laadunhallinta ammatillisessa koulutuksessa"));
    lines.add(0, Trial.of(1_000, "Loiste 6").in(Trial.State.FINISHED).starting(LocalDate.of(2019, 1, 1)).granting(54_750).at("Jyväskylä"));
    last = view(lines);
    last.model().sortBy(List.of(SortKey.ascending("name")));
    last.model().select(1_000);
    last.model().selection().add(2);
    return page(last);
  }

  public Region filtered() {
    full();
    last.model().filters().put("state", ColumnFilter.oneOf("Käynnissä", "Myöhässä"));
    last.model().filters().put("place", ColumnFilter.contains("o"));
    last.model().searchProperty().set("loiste");
    return page(last);
  }

  public Region empty() {
    last = view(List.of());
    return page(last.nextStep(button("Uusi hanke")));
  }

  public Region nothingFits() {
    full();
    last.model().searchProperty().set("olematon");
    return page(last);
  }

  public Region compact() {
    var model = new RecordTableModel<>(Trial.columns(), Trial.texts(), new SameThreadBackground(), TableMemory.none());
    model.show(Trial.many(4));
    model.select(2);
    var nothing = new RecordTableModel<>(Trial.columns(), Trial.texts(), new SameThreadBackground(), TableMemory.none());
    nothing.show(List.of());
    return page(new VBox(16, RecordTableView.compact(model, 8), RecordTableView.compact(nothing, 8)));
  }

  public void openRowMenu() {
    var keys = new TableKeys<>(last.model(), last.table());
    keys.add(List.of(
        RowAction.<Trial>ofOne("Avaa", Feather.EDIT_2, _ -> {}).on("Enter"),
        RowAction.<Trial>of("Poista", Feather.TRASH_2, _ -> {}).on("Delete")));
    keys.menu().show(last.table(), 100, 100);
  }

  public void openColumns() {
    ((MenuButton) last.lookup(".column-chooser")).show();
  }

  public void openFilter(String column) {
    last.model().filters().put("state", ColumnFilter.oneOf("Käynnissä"));
    new FilterPopup<>(last.model()).show(column, last.lookup("#filter"));
  }

  private static RecordTableView<Trial> view(List<Trial> lines) {
    var model = new RecordTableModel<>(Trial.columns(), Trial.texts(), new SameThreadBackground(), TableMemory.none());
    model.show(lines);
    return new RecordTableView<>(model).leading(button("Uusi hanke")).quickFilters("state", "place")
        .trailing(new Button("Vie", new FontIcon(Feather.DOWNLOAD)));
  }

  private static Button button(String text) {
    var button = new Button(text, new FontIcon(Feather.PLUS));
    button.getStyleClass().add("accent");
    return button;
  }

  private static Region page(Region content) {
    var page = new VBox(content);
    VBox.setVgrow(content, javafx.scene.layout.Priority.ALWAYS);
    page.setStyle("-fx-padding: 16px");
    return page;
  }
}
