package fi.laatuverkko.grant.closing;

import fi.laatuverkko.grant.GrantReturn;
import fi.laatuverkko.grant.Instalment;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.DecisionChoiceView;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.budget.GrantMoneyModel;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The closing of a decision: what the grant comes to, what goes back with which interest, what was paid. */
final class ClosingPanel extends ContentPanel<Project> {

  ClosingPanel(PartKind<Instalment> instalment, PartKind<GrantReturn> grantReturn, Function<ProjectGrant, String> grantName, OpenFile file, Desk desk) {
    var money = new GrantMoneyModel(file, desk);
    var instalments = new PartsModel<>(instalment, file, desk);
    var returns = new PartsModel<>(grantReturn, file, desk);
    super("closing.panel", new Content(money, instalments, returns), () -> {
      var decision = new DecisionChoiceView(money, grantName, desk.texts());
      decision.setId("closing-grant");
      var view = new ClosingView(decision, List.of(titled("closing.instalments", new PartsView<>(instalments, desk), desk),
          titled("closing.returns", new PartsView<>(returns, desk), desk)));
      money.moneyProperty().subscribe(found -> view.show(found.map(read -> ClosingWords.of(new Closing(read), desk.texts())).orElse(List.of()),
          desk.texts().get(found.isEmpty() ? "budget.noGrant" : "closing.empty")));
      return view;
    });
    money.listen(() -> {
      var owner = money.money().map(GrantMoney::grant).map(ProjectGrant::id).orElse(0L);
      instalments.showOwner(owner);
      returns.showOwner(owner);
    });
  }

  private static VBox titled(String key, Region below, Desk desk) {
    var heading = new Label(desk.texts().get(key));
    heading.getStyleClass().add("strong");
    return new VBox(heading, below);
  }

  /** What was paid and returned follows the decision chosen. */
  private record Content(GrantMoneyModel money, PartsModel<Instalment> instalments, PartsModel<GrantReturn> returns) implements PanelContent<Project> {

    @Override
    public void show(Project project) {
      money.show(project);
    }

    @Override
    public void clear() {
      money.clear();
    }

    @Override
    public boolean reveal(String table, long id) {
      return instalments.reveal(table, id) || returns.reveal(table, id);
    }
  }
}
