package fi.laatuverkko.record;

import fi.laatuverkko.act.Stored;
import java.util.function.Predicate;

/** Parts that have parts of their own, shown below the one selected: people and their roles, results and the partners' state. */
public final class NestedPartsPanel<R extends Record & Stored, P extends Record & Stored, Q extends Record & Stored> extends ContentPanel<R> {

  /**
   * @param title text key of the tab's title
   * @param has which parts have parts of their own
   */
  public NestedPartsPanel(String title, PartKind<P> part, PartKind<Q> below, Predicate<P> has, OpenFile file, Desk desk) {
    var parts = new PartsModel<>(part, file, desk);
    var nested = new PartsModel<>(below, file, desk);
    super(title, new NestedContent(parts, nested), () -> view(parts, nested, desk));
    parts.table().selectedProperty().addListener((_, _, selected) -> nested.showOwner(selected.filter(has).map(Stored::id).orElse(0L)));
  }

  private static <P extends Record & Stored, Q extends Record & Stored> PartsView<P> view(PartsModel<P> parts, PartsModel<Q> nested,
      Desk desk) {
    var below = new PartsView<>(nested, desk);
    below.visibleProperty().bind(nested.ownerProperty().isNotEqualTo(0));
    below.managedProperty().bind(below.visibleProperty());
    return new PartsView<>(parts, desk).below(below);
  }

  /** The parts follow the record shown, the parts below them the part selected. */
  private record NestedContent(PartsModel<?> parts, PartsModel<?> nested) implements PanelContent<Stored> {

    @Override
    public void show(Stored record) {
      parts.show(record);
    }

    @Override
    public void clear() {
      parts.clear();
    }

    @Override
    public boolean reveal(String table, long id) {
      return parts.reveal(table, id) || nested.reveal(table, id);
    }
  }
}
