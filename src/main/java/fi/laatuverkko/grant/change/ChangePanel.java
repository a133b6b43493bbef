package fi.laatuverkko.grant.change;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordPanel;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The change requests of a project: their parts, and of these the partners that move or the budget asked for. */
final class ChangePanel implements RecordPanel<Project> {

  private final Desk desk;
  private final LongFunction<Optional<Long>> budgetOf;
  private final PartsModel<ChangeRequest> requests;
  private final PartsModel<ChangePart> parts;
  private final PartsModel<ChangePartner> partners;
  private @Nullable Region node;

  /** @param budgetOf the budget version a part asked for; called on the storage thread */
  ChangePanel(PartKind<ChangeRequest> request, PartKind<ChangePart> part, PartKind<ChangePartner> partner, LongFunction<Optional<Long>> budgetOf,
      OpenFile file, Desk desk) {
    this.desk = desk;
    this.budgetOf = budgetOf;
    this.requests = new PartsModel<>(request, desk.texts(), desk.background(), file.acts(), file.changes());
    this.parts = new PartsModel<>(part, desk.texts(), desk.background(), file.acts(), file.changes());
    this.partners = new PartsModel<>(partner, desk.texts(), desk.background(), file.acts(), file.changes());
    requests.table().selectedProperty().addListener((_, _, selected) -> parts.showOwner(selected.map(Stored::id).orElse(0L)));
    parts.table().selectedProperty().addListener((_, _, selected) -> partners.showOwner(
        selected.filter(chosen -> chosen.kind() == ChangeKind.PARTNERS).map(Stored::id).orElse(0L)));
  }

  @Override
  public String title() {
    return "changeRequest.panel";
  }

  @Override
  public Region node() {
    if (node == null) {
      var toBudget = new Button(desk.texts().get("changeRequest.toBudget"));
      toBudget.setOnAction(_ -> parts.table().selected().ifPresent(part -> desk.background().storage(() -> budgetOf.apply(part.id()))
          .onSuccess(version -> version.ifPresent(id -> desk.navigator().open("budget_version", id))).start()));
      var moves = new PartsView<>(partners, desk);
      shownFor(moves, partners.ownerProperty().map(owner -> owner.longValue() != 0));
      var way = new HBox(toBudget);
      way.getStyleClass().add("parts-tools");
      shownFor(way, parts.table().selectedProperty().map(selected -> selected.filter(part -> part.kind() == ChangeKind.BUDGET).isPresent()));
      var below = new PartsView<>(parts, desk).below(way).below(moves);
      shownFor(below, parts.ownerProperty().map(owner -> owner.longValue() != 0));
      node = new PartsView<>(requests, desk).below(below);
    }
    return node;
  }

  private static void shownFor(Node part, ObservableValue<Boolean> shown) {
    part.visibleProperty().bind(shown);
    part.managedProperty().bind(part.visibleProperty());
  }

  @Override
  public void show(Project project) {
    requests.showOwner(project.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    return requests.reveal(table, id) || parts.reveal(table, id) || partners.reveal(table, id);
  }

  @Override
  public void clear() {
    requests.showOwner(0);
  }
}
