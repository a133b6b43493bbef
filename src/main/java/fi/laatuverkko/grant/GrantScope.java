package fi.laatuverkko.grant;

import fi.laatuverkko.project.PartnerChoices;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The partners and decisions of the project shown, for parts that refer to them. */
public final class GrantScope {

  /**
   * What was read of a project.
   *
   * @param partners the lead first
   * @param grants the latest first
   * @param names what each decision is called
   * @param rules of the guide of each decision, where they are known
   * @param categories the rows of the budgets of all decisions, each once
   */
  public record Content(List<ProjectPartner> partners, List<ProjectGrant> grants, Map<Long, String> names, Map<Long, GuideRules> rules,
      List<Long> categories) {}

  private final PartnerChoices partners;
  private final GrantChoices grants = new GrantChoices();
  private volatile Content content = new Content(List.of(), List.of(), Map.of(), Map.of(), List.of());

  public GrantScope(ReferenceNames names) {
    this.partners = new PartnerChoices(names);
  }

  void show(Content read) {
    content = read;
    partners.show(read.partners());
    grants.show(read.names());
  }

  public PartnerChoices partners() {
    return partners;
  }

  public GrantChoices grants() {
    return grants;
  }

  public Content content() {
    return content;
  }

  /** Key of the decision that a new part most likely belongs to; 0 where there is none. */
  public long usualGrant() {
    return content.grants().stream().findFirst().map(ProjectGrant::id).orElse(0L);
  }

  /** Key of the partner that a new part most likely belongs to: the only one; 0 where there are several. */
  public long usualPartner() {
    return content.partners().size() == 1 ? content.partners().getFirst().id() : 0;
  }

  public Optional<GuideRules> rules(long grant) {
    return Optional.ofNullable(content.rules().get(grant));
  }

  /** What one person may cost in a calendar year at most: by the guide of the latest decision used in that year, else of the latest. */
  public int salaryCap(int year) {
    var used = content.grants().stream().filter(grant -> usedIn(grant, year));
    return Stream.concat(used, content.grants().stream()).flatMap(grant -> rules(grant.id()).stream()).findFirst()
        .map(GuideRules::salaryCap).orElse(GuideRules.USUAL_SALARY_CAP);
  }

  private static boolean usedIn(ProjectGrant grant, int year) {
    return grant.useStartsOn().filter(day -> day.getYear() <= year).isPresent() && grant.useEndsOn().filter(day -> day.getYear() >= year).isPresent();
  }
}
