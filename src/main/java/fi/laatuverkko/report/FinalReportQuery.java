package fi.laatuverkko.report;

import static fi.laatuverkko.storage.schema.Tables.CATALOGUE_ITEM;
import static fi.laatuverkko.storage.schema.Tables.FUNDING_SHARE;
import static fi.laatuverkko.storage.schema.Tables.INTENDED_RESULT;
import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static fi.laatuverkko.storage.schema.Tables.OBJECTIVE;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PARTNER_RESULT;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.PERSON_ROLE;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_OUTPUT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PRIORITY;
import static fi.laatuverkko.storage.schema.Tables.REPORT;
import static fi.laatuverkko.storage.schema.Tables.PROCUREMENT;
import static fi.laatuverkko.storage.schema.Tables.SALARY_CALCULATION;
import static fi.laatuverkko.storage.schema.Tables.REPORT_ANSWER;
import static fi.laatuverkko.storage.schema.Tables.REPORT_ATTACHMENT;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.feedback.FeedbackQuery;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.FundingShare;
import fi.laatuverkko.grant.MoneyWarning;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.budget.GrantMoneyQuery;
import fi.laatuverkko.grant.change.ChangeStore;
import fi.laatuverkko.ledger.LedgerQuery;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonRole;
import fi.laatuverkko.procurement.Procurement;
import fi.laatuverkko.procurement.QuoteWarnings;
import fi.laatuverkko.project.IntendedResult;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.PartnerResult;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectOutput;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPriority;
import fi.laatuverkko.report.FinalReport.Aim;
import fi.laatuverkko.report.FinalReport.Booked;
import fi.laatuverkko.report.FinalReport.Decision;
import fi.laatuverkko.report.FinalReport.Goal;
import fi.laatuverkko.report.FinalReport.Output;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.FinalReport.PriorityWork;
import fi.laatuverkko.report.FinalReport.Share;
import fi.laatuverkko.worktime.SalaryCalculation;
import fi.laatuverkko.worktime.SalaryWarnings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads the content of a project's final report, all of it in one transaction. */
public final class FinalReportQuery {

  private static final Comparator<ProjectGrant> BY_TIME = Comparator
      .comparing((ProjectGrant grant) -> grant.useEndsOn().orElse(LocalDate.MIN))
      .thenComparing(grant -> grant.decidedOn().orElse(LocalDate.MIN))
      .thenComparing(ProjectGrant::id);

  private final DSLContext sql;
  private final ReportForm form;

  public FinalReportQuery(DSLContext sql, ReportForm form) {
    this.sql = sql;
    this.form = form;
  }

  /** All projects, to find one by name. */
  public List<Project> projects() {
    return new RecordStore<>(sql, PROJECT, Project.class).all();
  }

  /**
   * The report on a project's latest decision.
   *
   * @param today decides which of the funder's rows apply when neither decision nor project has a date
   */
  public FinalReport read(long projectId, LocalDate today) {
    return sql.transactionResult(transaction -> new Reading(DSL.using(transaction), projectId, today).report());
  }

  /** One reading: what it looks up again and again is read first. */
  private final class Reading {

    private final DSLContext sql;
    private final Project project;
    private final LocalDate today;
    private final Catalogues catalogues;
    private final Map<Long, Organisation> organisations;
    private final Map<Long, Person> persons;

    Reading(DSLContext sql, long projectId, LocalDate today) {
      this.sql = sql;
      this.today = today;
      this.project = store(PROJECT, Project.class).find(projectId).orElseThrow();
      this.catalogues = new Catalogues(store(CATALOGUE_ITEM, CatalogueItem.class).all());
      this.organisations = byId(store(ORGANISATION, Organisation.class).all());
      this.persons = byId(store(PERSON, Person.class).all());
    }

    FinalReport report() {
      var grants = store(PROJECT_GRANT, ProjectGrant.class).where(PROJECT_GRANT.PROJECT_ID.eq(project.id()));
      var grant = grants.stream().max(BY_TIME);
      var reports = grant.map(given -> store(REPORT, Report.class).where(REPORT.PROJECT_GRANT_ID.eq(given.id()))).orElse(List.of());
      var report = reports.stream().filter(one -> one.kind() == form.kind()).findFirst();
      var money = grant.map(given -> new GrantMoneyQuery(sql).read(given, today));
      var goals = goals();
      return new FinalReport(
          project,
          project.networkId().flatMap(id -> sql.select(NETWORK.NAME).from(NETWORK).where(NETWORK.ID.eq(id)).fetchOptional(NETWORK.NAME)),
          project.predecessorId().flatMap(id -> store(PROJECT, Project.class).find(id)).map(Project::name),
          grant.map(this::decision),
          grants.size(),
          partners(),
          signatories(),
          priorities(),
          goals,
          aims(),
          grant.map(given -> new ReportFormStore(sql).of(given.id(), form.kind())).orElse(form),
          report,
          reports.stream().filter(one -> one.kind() == ReportKind.INTERIM).findFirst(),
          grant.map(this::entries).orElse(List.of()),
          report.map(this::answers).orElse(Map.of()),
          outputs(goals),
          new GatheringQuery(sql, catalogues, organisations).of(project.id()),
          new MeasureQuery(sql, catalogues).of(project),
          feedback(grant),
          money.map(GrantMoney::categories).orElseGet(() -> catalogues.validIn(Catalogue.COST_CATEGORY, categoriesAsOf(grant))),
          money,
          grant.map(given -> new ChangeStore(sql).of(given.id())).orElse(List.of()),
          report.map(sent -> store(REPORT_ATTACHMENT, ReportAttachment.class).where(REPORT_ATTACHMENT.REPORT_ID.eq(sent.id()))).orElse(List.of()),
          money.map(this::warnings).orElse(List.of()));
    }

    private List<MoneyWarning> warnings(GrantMoney money) {
      var grant = money.grant();
      var ledger = new LedgerQuery(sql);
      var rules = ledger.rules(project.id()).get(grant.id());
      List<MoneyWarning> warnings = new ArrayList<>();
      if (rules != null) {
        ledger.ofGrant(grant.id()).forEach(entry -> warnings.addAll(rules.warnings(entry)));
      }
      money.rules().ifPresent(guide -> {
        warnings.addAll(SalaryWarnings.of(salaries(), guide.salaryCap(), id -> Optional.ofNullable(persons.get(id)).map(Person::name).orElse("–")));
        warnings.addAll(QuoteWarnings.of(store(PROCUREMENT, Procurement.class).where(PROCUREMENT.PROJECT_GRANT_ID.eq(grant.id())), guide.tenderLimit()));
      });
      return List.copyOf(warnings);
    }

    private List<SalaryCalculation> salaries() {
      return store(SALARY_CALCULATION, SalaryCalculation.class).where(SALARY_CALCULATION.PROJECT_PARTNER_ID.in(
          DSL.select(PROJECT_PARTNER.ID).from(PROJECT_PARTNER).where(PROJECT_PARTNER.PROJECT_ID.eq(project.id()))));
    }

    private Decision decision(ProjectGrant grant) {
      return new Decision(grant, grant.funderId().map(organisations::get), grant.guideId().flatMap(catalogues::item),
          store(FUNDING_SHARE, FundingShare.class).where(FUNDING_SHARE.PROJECT_GRANT_ID.eq(grant.id())).stream()
              .map(share -> new Share(share, organisations.get(share.organisationId()))).toList());
    }

    private List<Booked> entries(ProjectGrant grant) {
      var names = store(PROJECT_PARTNER, ProjectPartner.class).where(PROJECT_PARTNER.PROJECT_ID.eq(project.id())).stream()
          .collect(Collectors.toMap(ProjectPartner::id, part -> organisations.get(part.organisationId()).shownName()));
      return new LedgerQuery(sql).ofGrant(grant.id()).stream()
          .filter(entry -> form.kind() == ReportKind.FINAL || entry.reportingPeriod() == BookedPeriod.INTERIM)
          .map(entry -> new Booked(entry, names.getOrDefault(entry.projectPartnerId(), "–"), catalogues.item(entry.categoryId()).orElseThrow())).toList();
    }

    private PartnerFeedback feedback(Optional<ProjectGrant> grant) {
      var taking = partners().stream().map(Partner::organisation).distinct().toList();
      var use = new DateRange(grant.flatMap(ProjectGrant::useStartsOn).or(project::startsOn), grant.flatMap(ProjectGrant::useEndsOn).or(project::endsOn));
      return PartnerFeedback.of(new FeedbackQuery(sql).shared(taking.stream().map(Organisation::id).toList()), taking, use);
    }

    private LocalDate categoriesAsOf(Optional<ProjectGrant> grant) {
      return grant.flatMap(ProjectGrant::decidedOn).or(() -> grant.flatMap(ProjectGrant::useStartsOn)).or(project::startsOn).orElse(today);
    }

    private List<Partner> partners() {
      return store(PROJECT_PARTNER, ProjectPartner.class).where(PROJECT_PARTNER.PROJECT_ID.eq(project.id())).stream()
          .sorted(Comparator.comparing(ProjectPartner::role))
          .map(this::partner).toList();
    }

    private Partner partner(ProjectPartner part) {
      var organisation = organisations.get(part.organisationId());
      return new Partner(part, organisation, part.contactId().map(persons::get),
          organisation.ownerKindId().flatMap(catalogues::item).map(CatalogueItem::code));
    }

    private List<Person> signatories() {
      var role = catalogues.item(Catalogue.PERSON_ROLE, "SIGNATORY").map(CatalogueItem::id).orElse(0L);
      return store(PERSON_ROLE, PersonRole.class).where(PERSON_ROLE.PROJECT_ID.eq(project.id()).and(PERSON_ROLE.ROLE_ID.eq(role))).stream()
          .map(held -> persons.get(held.personId())).toList();
    }

    private List<PriorityWork> priorities() {
      return store(PROJECT_PRIORITY, ProjectPriority.class).where(PROJECT_PRIORITY.PROJECT_ID.eq(project.id())).stream()
          .map(priority -> new PriorityWork(catalogues.item(priority.priorityId()).orElseThrow(), priority.note()))
          .sorted(Comparator.comparing(work -> work.priority().sortOrder())).toList();
    }

    private List<Goal> goals() {
      var objectives = store(OBJECTIVE, Objective.class).where(OBJECTIVE.PROJECT_ID.eq(project.id())).stream()
          .sorted(Comparator.comparing(Objective::sortOrder).thenComparing(Objective::id)).toList();
      return objectives.stream().map(objective ->
          new Goal(objectives.indexOf(objective) + 1, objective, objective.priorityId().flatMap(catalogues::item))).toList();
    }

    private List<Aim> aims() {
      var results = store(INTENDED_RESULT, IntendedResult.class).where(INTENDED_RESULT.PROJECT_ID.eq(project.id())).stream()
          .sorted(Comparator.comparing(IntendedResult::sortOrder).thenComparing(IntendedResult::id)).toList();
      var byPartner = store(PARTNER_RESULT, PartnerResult.class)
          .where(PARTNER_RESULT.INTENDED_RESULT_ID.in(results.stream().map(IntendedResult::id).toList())).stream()
          .collect(Collectors.groupingBy(PartnerResult::intendedResultId,
              Collectors.groupingBy(PartnerResult::state, Collectors.summingInt(_ -> 1))));
      return results.stream().map(result -> new Aim(results.indexOf(result) + 1, result, byPartner.getOrDefault(result.id(), Map.of()))).toList();
    }

    private List<Output> outputs(List<Goal> goals) {
      var numbers = goals.stream().collect(Collectors.toMap(goal -> goal.objective().id(), Goal::number));
      var outputs = store(PROJECT_OUTPUT, ProjectOutput.class).where(PROJECT_OUTPUT.PROJECT_ID.eq(project.id())).stream()
          .sorted(Comparator.comparing(ProjectOutput::sortOrder).thenComparing(ProjectOutput::id)).toList();
      return outputs.stream().map(output -> new Output(outputs.indexOf(output) + 1, output, catalogues.item(output.kindId()).orElseThrow(),
          output.objectiveId().map(numbers::get))).toList();
    }

    private Map<String, String> answers(Report report) {
      return store(REPORT_ANSWER, ReportAnswer.class).where(REPORT_ANSWER.REPORT_ID.eq(report.id())).stream()
          .collect(Collectors.toMap(ReportAnswer::question, ReportAnswer::answer));
    }

    private <R extends Record & Stored> RecordStore<R> store(Table<?> table, Class<R> type) {
      return new RecordStore<>(sql, table, type);
    }

    private static <R extends Stored> Map<Long, R> byId(Collection<R> records) {
      return records.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
    }
  }
}
