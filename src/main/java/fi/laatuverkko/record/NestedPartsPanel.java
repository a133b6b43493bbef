package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Parts that have parts of their own, shown below the one selected: people and their roles, results and the partners' state. */
public final class NestedPartsPanel<R extends Record & Stored, P extends Record & Stored, Q extends Record & Stored> implements RecordPanel<R> {

  private final String title;
  private final Desk desk;
  private final PartsModel<P> parts;
  private final PartsModel<Q> nested;
  private @Nullable Region node;

  /**
   * @param title text key of the tab's title
   * @param has which parts have parts of their own
   */
  public NestedPartsPanel(String title, PartKind<P> part, PartKind<Q> below, Predicate<P> has, OpenFile file, Desk desk) {
    this.title = title;
    this.desk = desk;
    this.parts = new PartsModel<>(part, file, desk);
    this.nested = new PartsModel<>(below, file, desk);
    parts.table().selectedProperty().addListener((_, _, selected) -> nested.showOwner(selected.filter(has).map(Stored::id).orElse(0L)));
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Region node() {
    if (node == null) {
      var below = new PartsView<>(nested, desk);
      below.visibleProperty().bind(nested.ownerProperty().isNotEqualTo(0));
      below.managedProperty().bind(below.visibleProperty());
      node = new PartsView<>(parts, desk).below(below);
    }
    return node;
  }

  @Override
  public void show(R record) {
    parts.showOwner(record.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    return parts.reveal(table, id) || nested.reveal(table, id);
  }

  @Override
  public void clear() {
    parts.showOwner(0);
  }
}
