package fi.laatuverkko.grant.use;

import fi.laatuverkko.chart.PictureView;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.ReadContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The use of a project's latest decision against its budget, in pictures. */
public final class UsePanel extends ContentPanel<Project> {

  private static final Set<String> TABLES = Set.of("project_grant", "budget_version", "budget_line", "grant_category", "ledger_entry", "project_partner");

  public UsePanel(OpenFile file, Desk desk) {
    var query = new GrantMoneyQuery(file.sql());
    var money = new ReadContent<Project, Optional<GrantMoney>>(TABLES, project -> query.grantsOf(project.id()).stream().findFirst()
        .map(grant -> query.read(grant, LocalDate.now(desk.clock()))), file, desk);
    super("use.panel", money, () -> {
      var view = new UseView(desk.texts(), new PictureView(desk.texts(), desk.dialogs()));
      money.into(read -> view.show(read.flatMap(Function.identity()).map(found -> pictures(found, desk)).orElse(List.of())));
      return view;
    });
    filling();
  }

  private static List<UsePictures.Choice> pictures(GrantMoney money, Desk desk) {
    return money.current().map(budget -> new UsePictures(money, budget, desk.texts()).all()).orElse(List.of());
  }
}
