package fi.laatuverkko.report;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.grant.Financing;
import fi.laatuverkko.grant.FundingShare;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.MoneyWarning;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.change.Change;
import fi.laatuverkko.grant.closing.Closing;
import fi.laatuverkko.grant.closing.ClosingCalculation;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.LatestValue;
import fi.laatuverkko.ledger.LedgerEntry;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.project.IntendedResult;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectOutput;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ResultState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything a final report of one project tells, read at one moment and free of any language: screens, checks and workbooks show the
 * same figures because they show this.
 *
 * @param network name of the project's network
 * @param predecessor name of the project it continues
 * @param decision the funder's decision the report is about
 * @param decisions how many decisions the project has; each has a report of its own
 * @param partners the lead first, then those who receive grant, then the others
 * @param entries of the books, by day; for an interim report those of its period
 * @param signatories who may sign for the project
 * @param feedback of surveys at the organisations of all partners
 * @param categories the funder's rows of costs, income and other funding: those of the decision's budget
 * @param money budgets, books and payments of the decision
 * @param changes requests to change the decision, the earliest first
 * @param attachments papers at hand that go with the report
 * @param warnings what is odd about entries, salaries and purchases
 */
public record FinalReport(
    Project project,
    Optional<String> network,
    Optional<String> predecessor,
    Optional<Decision> decision,
    int decisions,
    List<Partner> partners,
    List<Person> signatories,
    List<PriorityWork> priorities,
    List<Goal> goals,
    List<Aim> aims,
    ReportForm form,
    Optional<Report> report,
    Optional<Report> interim,
    List<Booked> entries,
    Map<String, String> answers,
    List<Output> outputs,
    List<Gathering> forums,
    List<Measure> measures,
    PartnerFeedback feedback,
    List<CatalogueItem> categories,
    Optional<GrantMoney> money,
    List<Change> changes,
    List<ReportAttachment> attachments,
    List<MoneyWarning> warnings) {

  /** A decision of the funder with the shares of own financing that are known. */
  public record Decision(ProjectGrant grant, Optional<Organisation> funder, Optional<CatalogueItem> guide, List<Share> shares) {}

  /** An entry of the books with the words for what it refers to. */
  public record Booked(LedgerEntry entry, String organisation, CatalogueItem category) {}

  /** What an organisation pays itself. */
  public record Share(FundingShare share, Organisation organisation) {}

  /**
   * An organisation's part in the project.
   *
   * @param ownerKind code of the organisation's kind of owner
   */
  public record Partner(ProjectPartner part, Organisation organisation, Optional<Person> contact, Optional<String> ownerKind) {

    /** "Riveria": the name people use. */
    public String name() {
      return organisation.shownName();
    }

    public boolean receivesGrant() {
      return part.role().receivesGrant();
    }
  }

  /** A priority and what the project does for it. */
  public record PriorityWork(CatalogueItem priority, Optional<String> note) {}

  /** An objective with its number in the report, from 1. */
  public record Goal(int number, Objective objective, Optional<CatalogueItem> priority) {}

  /**
   * A result the project aims at.
   *
   * @param partners by how far they are with it, when each partner reaches it by itself
   */
  public record Aim(int number, IntendedResult result, Map<ResultState, Integer> partners) {}

  /** An output; goal is the number of the objective it comes from. */
  public record Output(int number, ProjectOutput output, CatalogueItem kind, Optional<Integer> goal) {}

  /**
   * A forum of the project.
   *
   * @param attendance who took part; unknown when nothing was noted
   */
  public record Gathering(Forum forum, CatalogueItem kind, Optional<Organisation> organiser, Optional<Attended> attendance) {

    public boolean wasHeld() {
      return forum.state().isHeld();
    }
  }

  /** Who took part in a forum: keys of the organisations that sent somebody, and people of all roles together. */
  public record Attended(Set<Long> organisations, int people) {}

  /**
   * An indicator and what it came to.
   *
   * @param value figure of the whole network: of the latest period measured during the project, else of the latest period of all
   * @param duringProject false when the figure is from another time than the project
   */
  public record Measure(
      Indicator indicator,
      Optional<CatalogueItem> priority,
      Optional<CatalogueItem> source,
      Optional<LatestValue> value,
      boolean duringProject) {}

  /** The partners that lead: exactly one in a project as it should be. */
  public List<Partner> leads() {
    return partners.stream().filter(partner -> partner.part().role() == PartnerRole.LEAD).toList();
  }

  public Optional<Partner> lead() {
    return leads().stream().findFirst();
  }

  public Optional<ProjectGrant> grant() {
    return decision.map(Decision::grant);
  }

  /** The money of the decision as far as it is known. */
  public Financing financing() {
    return new Financing(grant().flatMap(ProjectGrant::totalBudget), grant().flatMap(ProjectGrant::granted));
  }

  /** The budget that holds in the end. */
  public Optional<Budget> budget() {
    return money.flatMap(GrantMoney::current);
  }

  /** The closing of the decision from its books. */
  public Optional<ClosingCalculation> closing() {
    return money.flatMap(read -> new Closing(read).calculation());
  }

  /** The rules of the guide attached to the decision. */
  public Optional<GuideRules> rules() {
    return money.flatMap(GrantMoney::rules);
  }

  /** The costs of the books in whole euros, each row of the report rounded once; unknown while nothing has been booked. */
  public Optional<Integer> spent() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.stream().filter(line -> line.entry().eligible())
        .filter(line -> CategoryGroup.of(line.category()) == CategoryGroup.COST)
        .collect(Collectors.groupingBy(line -> line.category().id(), Collectors.reducing(BigDecimal.ZERO, line -> line.entry().amount(), BigDecimal::add)))
        .values().stream().mapToInt(sum -> sum.setScale(0, RoundingMode.HALF_UP).intValueExact()).sum());
  }

  /** What the grant covers of the costs; as granted while nothing has been booked. */
  public Optional<Integer> grantUsed() {
    return closing().filter(_ -> !entries.isEmpty()).map(ClosingCalculation::grantAtMost).or(() -> grant().flatMap(ProjectGrant::granted));
  }

  public List<Share> shares() {
    return decision.map(Decision::shares).orElse(List.of());
  }

  /** What an organisation is known to pay itself. */
  public Optional<Integer> shareOf(Organisation organisation) {
    return shares().stream().filter(share -> share.organisation().id() == organisation.id()).map(share -> share.share().amount()).findFirst();
  }

  public Optional<String> answer(ReportQuestion question) {
    return Optional.ofNullable(answers.get(question.id()));
  }
}
