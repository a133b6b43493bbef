package fi.laatuverkko.project;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Latest;
import fi.laatuverkko.record.RecordPanel;
import java.util.List;
import java.util.function.LongFunction;
import javafx.scene.layout.Region;

/** The panel of results, which knows the partners of the project shown so that they can be chosen. */
final class ResultsPanel implements RecordPanel<Project> {

  private final RecordPanel<Project> results;
  private final PartnerChoices choices;
  private final LongFunction<List<ProjectPartner>> partners;
  private final Background background;
  private final Latest latest = new Latest();

  /** @param partners the partners of a project; called on the storage thread */
  ResultsPanel(RecordPanel<Project> results, PartnerChoices choices, LongFunction<List<ProjectPartner>> partners, Background background) {
    this.results = results;
    this.choices = choices;
    this.partners = partners;
    this.background = background;
  }

  @Override
  public String title() {
    return results.title();
  }

  @Override
  public Region node() {
    return results.node();
  }

  @Override
  public void show(Project project) {
    latest.start(background.storage(() -> partners.apply(project.id())).onSuccess(read -> {
      choices.show(read);
      results.show(project);
    }));
  }

  @Override
  public boolean reveal(String table, long id) {
    return results.reveal(table, id);
  }

  @Override
  public void clear() {
    latest.stop();
    results.clear();
  }
}
