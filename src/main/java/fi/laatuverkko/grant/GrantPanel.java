package fi.laatuverkko.grant;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PanelContent;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsModel;
import fi.laatuverkko.record.PartsView;
import fi.laatuverkko.record.ReadContent;
import javafx.scene.layout.Region;

/** The decisions of a project; below the one selected the shares of own financing that are known and the rules of its guide. */
final class GrantPanel extends ContentPanel<Project> {

  GrantPanel(PartKind<ProjectGrant> grant, PartKind<FundingShare> share, ReadContent<Project, GrantDefaults> defaults, OpenFile file, Desk desk) {
    var grants = new PartsModel<>(grant, file, desk);
    var shares = new PartsModel<>(share, file, desk);
    var rules = new GuideRulesModel(file, desk);
    super("grant.panel", new Content(defaults, grants, shares), () -> view(grants, shares, rules, desk));
    grants.table().selectedProperty().addListener((_, _, selected) -> {
      shares.showOwner(selected.map(Stored::id).orElse(0L));
      rules.show(selected.flatMap(ProjectGrant::guideId));
    });
  }

  private static Region view(PartsModel<ProjectGrant> grants, PartsModel<FundingShare> shares, GuideRulesModel rules, Desk desk) {
    var below = new PartsView<>(shares, desk);
    below.visibleProperty().bind(shares.ownerProperty().isNotEqualTo(0));
    below.managedProperty().bind(below.visibleProperty());
    return new PartsView<>(grants, desk).below(new GuideRulesView(rules, new MoneyForms(desk.types()).guideRules(), desk)).below(below);
  }

  /** Decisions follow the project shown, shares the decision selected. */
  private record Content(ReadContent<Project, GrantDefaults> defaults, PartsModel<ProjectGrant> grants, PartsModel<FundingShare> shares)
      implements PanelContent<Project> {

    @Override
    public void show(Project project) {
      defaults.show(project);
      grants.show(project);
    }

    @Override
    public void clear() {
      defaults.clear();
      grants.clear();
    }

    @Override
    public boolean reveal(String table, long id) {
      return grants.reveal(table, id) || shares.reveal(table, id);
    }
  }
}
