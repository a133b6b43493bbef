package fi.laatuverkko.grant.closing;

import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.DecisionChoiceView;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.budget.GrantMoneyModel;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The closing of a decision: what the grant comes to, what goes back with which interest, what was paid. */
final class ClosingPanel implements RecordPanel<Project> {

  private final GrantMoneyModel model;
  private final Function<ProjectGrant, String> grantName;
  private final Desk desk;
  private final PartsModel<Instalment> instalments;
  private final PartsModel<GrantReturn> returns;
  private @Nullable ClosingView view;

  ClosingPanel(PartKind<Instalment> instalments, PartKind<GrantReturn> returns, Function<ProjectGrant, String> grantName, OpenFile file, Desk desk) {
    this.model = new GrantMoneyModel(file, desk);
    this.grantName = grantName;
    this.desk = desk;
    this.instalments = new PartsModel<>(instalments, desk.texts(), desk.background(), file.acts(), file.changes());
    this.returns = new PartsModel<>(returns, desk.texts(), desk.background(), file.acts(), file.changes());
    model.listen(this::refresh);
  }

  @Override
  public String title() {
    return "closing.panel";
  }

  @Override
  public Region node() {
    if (view == null) {
      var decision = new DecisionChoiceView(model, grantName, desk.texts());
      decision.setId("closing-grant");
      view = new ClosingView(decision, List.of(titled("closing.instalments", new PartsView<>(instalments, desk)), titled("closing.returns", new PartsView<>(returns, desk))));
    }
    return view;
  }

  private VBox titled(String key, Region below) {
    var heading = new Label(desk.texts().get(key));
    heading.getStyleClass().add("strong");
    return new VBox(heading, below);
  }

  @Override
  public void show(Project shown) {
    model.showProject(shown.id());
  }

  @Override
  public boolean reveal(String table, long id) {
    return instalments.reveal(table, id) || returns.reveal(table, id);
  }

  @Override
  public void clear() {
    model.clear();
  }

  private void refresh() {
    var money = model.money();
    var owner = money.map(GrantMoney::grant).map(ProjectGrant::id).orElse(0L);
    instalments.showOwner(owner);
    returns.showOwner(owner);
    if (view != null) {
      view.show(money.map(read -> ClosingWords.of(new Closing(read), desk.texts())).orElse(List.of()),
          desk.texts().get(money.isEmpty() ? "budget.noGrant" : "closing.empty"));
    }
  }
}
