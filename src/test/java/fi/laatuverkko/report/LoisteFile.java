package fi.laatuverkko.report;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueFile;
import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.catalogue.Catalogues;
import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.FeedbackDataset;
import fi.laatuverkko.feedback.FeedbackDatasetBuilder;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.FeedbackResultBuilder;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.forum.Attendance;
import fi.laatuverkko.forum.AttendanceBuilder;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumProjectBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.grant.FundingShare;
import fi.laatuverkko.grant.FundingShareBuilder;
import fi.laatuverkko.grant.GrantKind;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.ProjectGrantBuilder;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.IndicatorValueBuilder;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.network.PersonBuilder;
import fi.laatuverkko.project.IntendedResultBuilder;
import fi.laatuverkko.project.ObjectiveBuilder;
import fi.laatuverkko.project.PartnerResultBuilder;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectOutputBuilder;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPartnerBuilder;
import fi.laatuverkko.project.ProjectPriorityBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.project.ResultState;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Table;

/** A file with Loiste 6 in it: its published facts, and enough made-up rest that every sheet of its report has something to show. */
public final class LoisteFile implements AutoCloseable {

  public static final LocalDate TODAY = LocalDate.of(2020, 2, 20);
  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final LocalDate END = LocalDate.of(2019, 12, 31);

  public final TestFile file;
  public Catalogues catalogues;
  public Project project;
  public ProjectGrant grant;
  public List<Organisation> organisations = new ArrayList<>();
  private Network network;

  public LoisteFile(Path folder) {
    file = TestFile.in(folder);
    add(Tables.CATALOGUE_ITEM, CatalogueItem.class, CatalogueFile.readAll());
    catalogues = new Catalogues(file.store(Tables.CATALOGUE_ITEM, CatalogueItem.class).all());
    network = add(Tables.NETWORK, NetworkBuilder.builder().name("LOISTE-verkosto").build());
  }

  /** Everything known of Loiste 6. */
  public static LoisteFile whole(Path folder) {
    var loiste = new LoisteFile(folder);
    loiste.project("Loiste 6");
    loiste.partners();
    loiste.content();
    loiste.money();
    loiste.forums();
    loiste.indicators();
    loiste.feedback();
    return loiste;
  }

  public FinalReport report() {
    return new FinalReportQuery(file.sql(), ReportFormFile.read(ReportKind.FINAL)).read(project.id(), TODAY);
  }

  public Project project(String name) {
    project = add(Tables.PROJECT, ProjectBuilder.builder().name(name).networkId(network.id()).state(ProjectState.FINISHED).startsOn(START).endsOn(END)
        .reportLanguage(Language.FI).joint(true).area("Itä-Suomi").caseNumber("6/270/2019")
        .targetGroups("Oppilaitosten johto, henkilöstö, opiskelijat, työelämä ja muut sidosryhmät").build());
    return project;
  }

  /** A project of which nothing but its name is known. */
  public Project bareProject(String name) {
    project = add(Tables.PROJECT, ProjectBuilder.builder().name(name).state(ProjectState.FINISHED).reportLanguage(Language.FI).build());
    return project;
  }

  public ProjectPartner partner(String name, Optional<String> tradeName, Optional<String> businessId, PartnerRole role) {
    var organisation = add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName(name).tradeName(tradeName).businessId(businessId).build());
    organisations.add(organisation);
    return add(Tables.PROJECT_PARTNER, ProjectPartnerBuilder.builder().projectId(project.id()).organisationId(organisation.id()).role(role).build());
  }

  private void partners() {
    var lead = partner("Pohjois-Karjalan Koulutuskuntayhtymä", Optional.of("Riveria"), Optional.of("0212371-7"), PartnerRole.LEAD);
    var contact = add(Tables.PERSON, PersonBuilder.builder().name("Kehittämispäällikkö").organisationId(lead.organisationId())
        .email("kehittaminen@example.fi").build());
    update(Tables.PROJECT_PARTNER, lead, lead.withContactId(Optional.of(contact.id())));
    var sakky = partner("Savon Koulutuskuntayhtymä", Optional.of("Sakky"), Optional.of("1852679-9"), PartnerRole.CO_IMPLEMENTER);
    update(Tables.PROJECT_PARTNER, sakky, sakky.withAgreementOn(Optional.of(LocalDate.of(2019, 2, 1))));
    partner("Ylä-Savon koulutuskuntayhtymä", Optional.of("Ylä-Savon ammattiopisto"), Optional.of("0214765-5"), PartnerRole.CO_IMPLEMENTER);
    partner("Itä-Savon koulutuskuntayhtymä", Optional.of("Savonlinnan ammattiopisto"), Optional.of("0207390-8"), PartnerRole.CO_IMPLEMENTER);
    partner("Kirkkopalvelut ry", Optional.of("Seurakuntaopisto"), Optional.of("0215281-7"), PartnerRole.CO_IMPLEMENTER);
    partner("Tohtori Matthias Ingmanin säätiö sr", Optional.of("Ingmanedu"), Optional.empty(), PartnerRole.CO_IMPLEMENTER);
    partner("Pohjois-Savon Kansanopistoseura r.y.", Optional.of("Pohjois-Savon opisto"), Optional.of("0214822-8"), PartnerRole.CO_IMPLEMENTER);
  }

  private void content() {
    add(Tables.PROJECT_PRIORITY, ProjectPriorityBuilder.builder().projectId(project.id()).priorityId(item(Catalogue.PRIORITY, "LS4")).build());
    var goal = add(Tables.OBJECTIVE, ObjectiveBuilder.builder().projectId(project.id()).sortOrder(1).priorityId(item(Catalogue.PRIORITY, "LS4"))
        .goal("Palautetietoa käytetään kehittämisessä.").activity("Tulokset koottiin ja niitä verrattiin vertaisfoorumissa.")
        .result("Järjestäjillä on yhteinen malli.").build());
    add(Tables.OBJECTIVE, ObjectiveBuilder.builder().projectId(project.id()).sortOrder(2).goal("Järjestäjät oppivat toisiltaan.")
        .activity("Pidettiin vertaisarviointityöpaja.").build());
    var aim = add(Tables.INTENDED_RESULT, IntendedResultBuilder.builder().projectId(project.id()).sortOrder(1).perPartner(true)
        .description("Vertaisarviointi on osa laatujärjestelmää.").state(ResultState.IN_PROGRESS).build());
    var partners = file.store(Tables.PROJECT_PARTNER, ProjectPartner.class).all();
    for (int i = 0; i < 3; i++) {
      add(Tables.PARTNER_RESULT, PartnerResultBuilder.builder().intendedResultId(aim.id()).projectPartnerId(partners.get(i).id())
          .state(i == 0 ? ResultState.IN_PROGRESS : ResultState.REACHED).build());
    }
    add(Tables.PROJECT_OUTPUT, ProjectOutputBuilder.builder().projectId(project.id()).sortOrder(1).kindId(item(Catalogue.OUTPUT_KIND, "toimintamalli"))
        .objectiveId(goal.id()).description("Palautetiedon käsittelyn malli").availableAt("https://loiste.example.fi/malli").build());
    add(Tables.PROJECT_OUTPUT, ProjectOutputBuilder.builder().projectId(project.id()).sortOrder(2).kindId(item(Catalogue.OUTPUT_KIND, "raportti"))
        .description("Amispalautteen vertailu").build());
  }

  private void money() {
    var funder = add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName("Opetushallitus").businessId("0829731-2").build());
    grant = add(Tables.PROJECT_GRANT, ProjectGrantBuilder.builder().projectId(project.id()).funderId(funder.id()).kind(GrantKind.SPECIAL)
        .guideId(item(Catalogue.GUIDE, "2018-03")).useStartsOn(START).useEndsOn(END).granted(54_750).totalBudget(73_000)
        .grantPercent(new BigDecimal("75.0")).ownShareMinPercent(new BigDecimal("25.0")).vatAsCost(false).build());
    share(organisations.get(1), 10_000);
    var report = add(Tables.REPORT, ReportBuilder.builder().projectGrantId(grant.id()).kind(ReportKind.FINAL).state(ReportState.MISSING).build());
    answer(report, "textArea-0", "Seitsemän järjestäjää kehitti palautetiedon käyttöä.\n\nTuloksena on yhteinen malli.");
    answer(report, "textArea-1", "a".repeat(1501));
    answer(report, "radioButton-good-practices", "ei");
  }

  public FundingShare share(Organisation organisation, int euros) {
    return add(Tables.FUNDING_SHARE, FundingShareBuilder.builder().projectGrantId(grant.id()).organisationId(organisation.id()).amount(euros)
        .note("Julkaistu osuus").build());
  }

  public ReportAnswer answer(Report report, String question, String text) {
    return add(Tables.REPORT_ANSWER, ReportAnswerBuilder.builder().reportId(report.id()).question(question).answer(text).build());
  }

  private void forums() {
    var first = forum("PEER_FORUM", "Amispalautteen vertaisfoorumi", ForumState.HELD, LocalDate.of(2019, 4, 10));
    attendance(first, 0, "PARTICIPANT", 9);
    attendance(first, 0, "SPEAKER", 1);
    attendance(first, 1, "PARTICIPANT", 8);
    forum("PEER_FORUM", "Toinen vertaisfoorumi", ForumState.HELD, LocalDate.of(2019, 9, 18));
    forum("SEMINAR", "Peruttu seminaari", ForumState.CANCELLED, LocalDate.of(2019, 10, 1));
  }

  public Forum forum(String kind, String name, ForumState state, LocalDate day) {
    var forum = add(Tables.FORUM, ForumBuilder.builder().kindId(item(Catalogue.FORUM_KIND, kind)).name(name).state(state).startsOn(day)
        .place("Joensuu").organiserId(organisations.getFirst().id()).build());
    add(Tables.FORUM_PROJECT, ForumProjectBuilder.builder().forumId(forum.id()).projectId(project.id()).build());
    return forum;
  }

  public Attendance attendance(Forum forum, int organisation, String role, int people) {
    return add(Tables.ATTENDANCE, AttendanceBuilder.builder().forumId(forum.id()).organisationId(organisations.get(organisation).id())
        .roleId(item(Catalogue.ATTENDANCE_ROLE, role)).people(people).build());
  }

  private void indicators() {
    var rate = add(Tables.INDICATOR, indicator("Vastausosuus", Unit.PERCENT).nameSv("Svarsandel").decimals(1)
        .baseline(new BigDecimal("55")).target(new BigDecimal("60")).sourceId(item(Catalogue.INDICATOR_SOURCE, "ARVO"))
        .priorityId(item(Catalogue.PRIORITY, "LS4")).projectId(project.id()).build());
    value(rate, 0, 6, 611, 1471);
    value(rate, 1, 6, 959, 2059);
    value(rate, 5, 6, 2, 4);
    var mean = add(Tables.INDICATOR, indicator("Foorumien palaute", Unit.MEAN_1_5).decimals(2).baseline(new BigDecimal("3.9"))
        .target(new BigDecimal("4.2")).projectId(project.id()).build());
    add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(mean.id()).periodFrom(START).periodTo(END)
        .measured(new BigDecimal("4.25")).n(4).build());
    var outputs = add(Tables.INDICATOR, indicator("Tuotokset", Unit.COUNT).target(new BigDecimal(3)).projectId(project.id()).build());
    add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(outputs.id()).periodFrom(START).periodTo(END)
        .measured(new BigDecimal(2)).build());
    add(Tables.INDICATOR, indicator("Mittaamaton", Unit.EUR).projectId(project.id()).build());
    var late = add(Tables.INDICATOR, indicator("Mitattu myöhemmin", Unit.PEOPLE).projectId(project.id()).build());
    add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(late.id()).periodFrom(LocalDate.of(2021, 1, 1))
        .periodTo(LocalDate.of(2021, 6, 30)).measured(new BigDecimal(12)).build());
    add(Tables.INDICATOR, indicator("Verkoston mittari toiselta ajalta", Unit.COUNT).build());
  }

  public IndicatorBuilder indicator(String name, Unit unit) {
    return IndicatorBuilder.builder().name(name).networkId(network.id()).unit(unit).direction(Direction.UP).minimumN(5);
  }

  private void value(Indicator indicator, int organisation, int month, int numerator, int denominator) {
    add(Tables.INDICATOR_VALUE, IndicatorValueBuilder.builder().state(ValueState.CONFIRMED).indicatorId(indicator.id()).organisationId(organisations.get(organisation).id())
        .periodFrom(LocalDate.of(2019, month + 1, 1)).periodTo(LocalDate.of(2020, month, 30)).numerator(new BigDecimal(numerator))
        .denominator(new BigDecimal(denominator)).n(numerator).build());
  }

  /** A final survey with a group of four, and an initial survey of which only the counts are known. */
  private void feedback() {
    var from = LocalDate.of(2019, 7, 1);
    var to = LocalDate.of(2020, 6, 30);
    var first = survey(0, Survey.FINAL_QUALIFICATION, from, to, 20, 10);
    answers(first, "Olen tyytyväinen koulutukseen", Scale.ONE_TO_FIVE, 0, 0, 0, 2, 4, 4);
    answers(first, "Suosittelisin koulutusta", Scale.TEN, 0, 0, 0, 0, 0, 0, 0, 0, 6, 4, 0);
    var second = survey(1, Survey.FINAL_QUALIFICATION, from, to, 80, 30);
    answers(second, "Olen tyytyväinen koulutukseen", Scale.ONE_TO_FIVE, 0, 3, 3, 6, 12, 6);
    var small = survey(5, Survey.FINAL_QUALIFICATION, from, to, 9, 4);
    answers(small, "Olen tyytyväinen koulutukseen", Scale.ONE_TO_FIVE, 0, 4, 0, 0, 0, 0);
    survey(0, Survey.INITIAL, from, to, 50, 25);
    survey(5, Survey.INITIAL, from, to, 3, 2);
    survey(1, Survey.FINAL_QUALIFICATION, LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30), 90, 45);
  }

  public FeedbackDataset survey(int organisation, Survey survey, LocalDate from, LocalDate to, int invited, int answered) {
    return add(Tables.FEEDBACK_DATASET, FeedbackDatasetBuilder.builder().survey(survey).organisationId(organisations.get(organisation).id())
        .periodFrom(from).periodTo(to).shape(DatasetShape.READY).invited(invited).answered(answered).build());
  }

  /** @param byAnswer how many gave each answer, from 0 */
  public FeedbackResult answers(FeedbackDataset dataset, String question, Scale scale, int... byAnswer) {
    var answers = Distribution.of(scale, byAnswer);
    return add(Tables.FEEDBACK_RESULT, FeedbackResultBuilder.builder().datasetId(dataset.id()).sortOrder(scale.ordinal()).question(question).scale(scale)
        .n(answers.n()).cannotSay(0).mean(answers.mean()).deviation(answers.deviation()).distribution(answers.json()).build());
  }

  public long item(Catalogue catalogue, String code) {
    return catalogues.item(catalogue, code).orElseThrow().id();
  }

  @SuppressWarnings("unchecked")
  public <R extends Record & Stored> R add(Table<?> table, R record) {
    return add(table, (Class<R>) record.getClass(), List.of(record)).getFirst();
  }

  private <R extends Record & Stored> List<R> add(Table<?> table, Class<R> type, List<R> records) {
    return file.log.perform(ActName.of("x"), act -> file.store(table, type).insertAll(act, records)).value();
  }

  @SuppressWarnings("unchecked")
  public <R extends Record & Stored> R update(Table<?> table, R before, R after) {
    return file.log.perform(ActName.of("x"), act -> file.store(table, (Class<R>) before.getClass()).update(act, before, after)).value();
  }

  @Override
  public void close() {
    file.close();
  }
}
