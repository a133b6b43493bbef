package fi.laatuverkko.grant.use;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.DecisionChoiceView;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.budget.GrantMoneyModel;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.util.List;
import java.util.function.Function;

/** The use of a decision against its budget, in pictures. */
public final class UsePanel extends ContentPanel<Project> {

  /** @param grantName what a decision is called */
  public UsePanel(OpenFile file, Desk desk, Function<ProjectGrant, String> grantName) {
    var model = new GrantMoneyModel(file, desk);
    super("use.panel", model, () -> {
      var decision = new DecisionChoiceView(model, grantName, desk.texts());
      decision.setId("use-grant");
      var view = new UseView(desk.texts(), decision, new PictureView(desk.texts(), desk.dialogs(), desk.background()));
      model.moneyProperty().subscribe(money -> view.show(money.map(found -> pictures(found, desk)).orElse(List.of())));
      return view;
    });
    filling();
  }

  private static List<UsePictures.Choice> pictures(GrantMoney money, Desk desk) {
    return money.current().map(budget -> new UsePictures(money, budget, desk.texts()).all()).orElse(List.of());
  }
}
