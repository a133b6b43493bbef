package fi.laatuverkko.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.Attendance;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumPriority;
import fi.laatuverkko.forum.ForumProject;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.forum.participation.Presence;
import fi.laatuverkko.forum.programme.ProgrammeSlot;
import fi.laatuverkko.forum.rotation.Seating;
import fi.laatuverkko.grant.FundingShare;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkMember;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonRole;
import fi.laatuverkko.project.IntendedResult;
import fi.laatuverkko.project.Objective;
import fi.laatuverkko.project.PartnerResult;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectOutput;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.project.ProjectPriority;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.report.Report;
import fi.laatuverkko.report.ReportAnswer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleNetworkTest {

  @TempDir static Path folder;
  private static SampleFile file;

  @BeforeAll
  static void make() {
    file = new SampleFile(folder.resolve("Esimerkki"));
    file.makeSample();
  }

  @AfterAll
  static void close() {
    file.close();
  }

  @Test
  void holdsTheFiveNetworksWithTheirMembers() {
    var members = file.all(NetworkMember.class).stream().collect(Collectors.groupingBy(NetworkMember::networkId, Collectors.counting()));

    assertThat(file.all(Network.class)).extracting(Network::name, network -> members.get(network.id())).containsExactlyInAnyOrder(
        tuple("Keski-Suomen laatuverkosto", 5L), tuple("PSYO ry", 4L), tuple("Yhdessä enemmän -verkosto", 6L),
        tuple("LOISTE-verkosto", 7L), tuple("Laatustrategian valtionavustushankkeiden yhteistyö", 6L));
  }

  @Test
  void makesEachNetworkInAnActOfItsOwnThatCanBeUndone() {
    try (var other = new SampleFile(folder.resolve("Kumottava"))) {
      other.makeSample();
      var networks = other.all(Network.class).size();

      other.acts().undo();
      assertThat(other.all(Project.class)).extracting(Project::name).doesNotContain(LoisteSeven.PROJECT).contains(LoisteSix.PROJECT);
      other.acts().undo();
      assertThat(other.all(Network.class)).hasSize(networks - 1);
    }
  }

  @Test
  void givesEveryProjectWithPartnersExactlyOneLead() {
    var partners = file.all(ProjectPartner.class).stream().collect(Collectors.groupingBy(ProjectPartner::projectId));

    assertThat(partners.values()).hasSize(6).allSatisfy(these ->
        assertThat(these).filteredOn(partner -> partner.role() == PartnerRole.LEAD).hasSize(1));
  }

  @Test
  void knowsOfEarlierProjectsOnlyTheirNamesAndPlaceInTheFamily() {
    var earlier = file.all(Project.class).stream().filter(Project::archived).toList();

    assertThat(earlier).extracting(Project::name).containsExactlyInAnyOrder("Samassa veneessä", "#Laatupoweria", "Yhdessä enemmän",
        "Loiste 1", "Loiste 2", "Loiste 3", "Loiste 4", "Loiste 5");
    assertThat(earlier).allSatisfy(project -> {
      assertThat(project.startsOn()).isEmpty();
      assertThat(project.endsOn()).isEmpty();
      assertThat(project.note().orElseThrow()).contains("ei");
    });
    assertThat(family("Loiste 7 (esimerkki)")).containsExactly("Loiste 7 (esimerkki)", "Loiste 6", "Loiste 5", "Loiste 4", "Loiste 3",
        "Loiste 2", "Loiste 1");
  }

  private static List<String> family(String name) {
    return java.util.stream.Stream.iterate(Optional.of(project(name)), Optional::isPresent, next -> next.orElseThrow().predecessorId()
        .map(id -> file.all(Project.class).stream().filter(project -> project.id() == id).findFirst().orElseThrow()))
        .map(project -> project.orElseThrow().name()).toList();
  }

  @Test
  void leavesDatesAndMoneyOfLaatupoweriaUnknown() {
    var project = project("#Laatupoweria 2 – Kokonaisvaltaista laadunhallintaa");

    assertThat(project.startsOn()).isEmpty();
    assertThat(project.endsOn()).isEmpty();
    assertThat(of(project, ProjectPartner.class, ProjectPartner::projectId)).hasSize(4).allSatisfy(partner -> {
      assertThat(partner.joinedOn()).isEmpty();
      assertThat(partner.agreementOn()).isEmpty();
    });
    assertThat(of(project, ProjectGrant.class, ProjectGrant::projectId)).singleElement().satisfies(grant -> {
      assertThat(List.of(grant.applied(), grant.granted(), grant.totalBudget())).containsOnly(Optional.empty());
      assertThat(List.of(grant.grantPercent(), grant.ownShareMinPercent())).containsOnly(Optional.empty());
      assertThat(List.of(grant.decidedOn(), grant.useStartsOn(), grant.useEndsOn(), grant.interimDueOn(), grant.finalDue()))
          .containsOnly(Optional.empty());
    });
    assertThat(forums(project)).hasSize(2).allSatisfy(forum -> assertThat(forum.startsOn()).isEmpty());
    assertThat(priorities(project)).containsExactly("LS1", "LS3", "LS5");
    assertThat(file.all(PersonRole.class)).filteredOn(role -> role.projectId().equals(Optional.of(project.id())))
        .allSatisfy(role -> assertThat(role.startsOn()).isEmpty());
  }

  @Test
  void followsResultsOfSamassaVeneessaPerPartner() {
    var project = project("Samassa veneessä 2 – Laatuosaamista Keski-Suomessa");
    var partners = of(project, ProjectPartner.class, ProjectPartner::projectId);
    var results = of(project, IntendedResult.class, IntendedResult::projectId);

    assertThat(project.startsOn()).contains(LocalDate.of(2014, 12, 1));
    assertThat(project.endsOn()).contains(LocalDate.of(2015, 12, 31));
    assertThat(partners).hasSize(5);
    assertThat(of(project, Objective.class, Objective::projectId)).hasSize(3);
    assertThat(results).hasSize(4).filteredOn(IntendedResult::perPartner).hasSize(3).allSatisfy(result ->
        assertThat(file.all(PartnerResult.class)).filteredOn(one -> one.intendedResultId() == result.id())
            .extracting(PartnerResult::projectPartnerId)
            .containsExactlyInAnyOrderElementsOf(partners.stream().map(ProjectPartner::id).toList()));
    var jyvaskyla = organisation("Jyväskylän Koulutuskuntayhtymä");
    assertThat(file.all(Organisation.class)).filteredOn(one -> one.parentId().equals(Optional.of(jyvaskyla.id())))
        .extracting(Organisation::legalName).containsExactlyInAnyOrder("Jyväskylän ammattiopisto", "Jämsän ammattiopisto");
  }

  @Test
  void holdsTheForumsOfYhdessaEnemman() {
    var project = project("Yhdessä enemmän 2");
    var kinds = forums(project).stream().map(forum -> file.catalogues().item(forum.kindId()).orElseThrow().code())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(project.startsOn()).contains(LocalDate.of(2020, 1, 1));
    assertThat(project.endsOn()).contains(LocalDate.of(2022, 6, 30));
    assertThat(of(project, ProjectPartner.class, ProjectPartner::projectId)).hasSize(6);
    assertThat(priorities(project)).containsExactly("LS1", "LS2", "LS5");
    assertThat(of(project, Objective.class, Objective::projectId)).hasSize(3).allSatisfy(objective ->
        assertThat(objective.priorityId()).isPresent());
    assertThat(kinds).containsEntry("PEER_FORUM", 4L).containsEntry("FORESIGHT_FORUM", 1L).containsEntry("PEER_LEARNING_WORKSHOP", 2L)
        .containsEntry("WEBINAR", 2L).containsEntry("TRAINING", 1L).containsEntry("NETWORK_MEETING", 3L);
    assertThat(forums(project)).allSatisfy(forum -> {
      assertThat(forum.startsOn().orElseThrow()).isBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 6, 30));
      assertThat(forum.note().orElseThrow()).contains(Example.MARK);
    });
  }

  @Test
  void knowsTheMoneyOfLoisteSixToTheEuro() {
    var project = project("Loiste 6");
    var grant = of(project, ProjectGrant.class, ProjectGrant::projectId).getFirst();

    assertThat(project.startsOn()).contains(LocalDate.of(2019, 1, 1));
    assertThat(project.endsOn()).contains(LocalDate.of(2019, 12, 31));
    assertThat(grant.totalBudget()).contains(73_000);
    assertThat(grant.granted()).contains(54_750);
    assertThat(grant.applied()).isEmpty();
    assertThat(grant.grantPercent().orElseThrow()).isEqualByComparingTo("75.0");
    assertThat(grant.ownShareMinPercent().orElseThrow()).isEqualByComparingTo("25.0");
    assertThat(grant.finalDue()).contains(LocalDate.of(2020, 2, 29));
    assertThat(grant.guideId().flatMap(file.catalogues()::item).orElseThrow().code()).isEqualTo("2018-03");
    assertThat(grant.funderId()).contains(organisation("Opetushallitus").id());
    assertThat(file.all(FundingShare.class)).extracting(FundingShare::organisationId, FundingShare::amount)
        .containsExactly(tuple(organisation("Sakky").id(), 10_000));
    assertThat(of(project, ProjectPartner.class, ProjectPartner::projectId)).hasSize(7);
    assertThat(of(project, Objective.class, Objective::projectId)).hasSize(2);
    assertThat(of(project, IntendedResult.class, IntendedResult::projectId)).hasSize(4);
    assertThat(of(project, ProjectOutput.class, ProjectOutput::projectId)).hasSize(4).allSatisfy(output -> {
      assertThat(output.availableAt()).isPresent();
      assertThat(output.more().orElseThrow()).contains(Example.MARK);
    });
  }

  @Test
  void answersEveryQuestionOfTheFinalReportOfLoisteSixWithinItsLimit() {
    var limits = java.util.Map.of("textArea-0", 1000, "textArea-2", 2000, "textArea-1", 1500, "textArea-3", 1000,
        "radioButton-good-practices", 60, "textArea-answer-gp", 1000, "textArea-4", 1000);
    var grant = of(project("Loiste 6"), ProjectGrant.class, ProjectGrant::projectId).getFirst();
    var report = file.all(Report.class).stream().filter(one -> one.projectGrantId() == grant.id()).findFirst().orElseThrow();
    var answers = file.all(ReportAnswer.class).stream().filter(answer -> answer.reportId() == report.id()).toList();

    assertThat(answers).extracting(ReportAnswer::question).containsExactlyElementsOf(LoisteSixReport.QUESTIONS);
    assertThat(answers).allSatisfy(answer -> {
      assertThat(answer.answer()).hasSizeLessThanOrEqualTo(limits.get(answer.question())).isNotBlank();
      assertThat(answer.answer()).doesNotContain("  ").isEqualTo(answer.answer().strip());
    });
  }

  @Test
  void holdsTheCooperationDaysWithoutAProjectAndTheCoordinatorsOfThePriorities() {
    var served = file.all(ForumProject.class).stream().map(ForumProject::forumId).toList();
    var days = file.all(Forum.class).stream().filter(forum -> forum.name().startsWith("Laatustrategiahankkeiden")).toList();
    var coordinator = file.catalogues().item(Catalogue.PERSON_ROLE, "PRIORITY_COORDINATOR").orElseThrow().id();

    assertThat(days).extracting(forum -> forum.startsOn().orElseThrow(), Forum::remote, Forum::place).containsExactly(
        tuple(LocalDate.of(2020, 4, 21), true, Optional.empty()), tuple(LocalDate.of(2020, 10, 28), false, Optional.of("Jyväskylä")));
    assertThat(days).extracting(Forum::id).doesNotContainAnyElementsOf(served);
    assertThat(days).allSatisfy(day -> assertThat(file.all(ForumPriority.class)).filteredOn(one -> one.forumId() == day.id()).hasSize(4));
    assertThat(file.all(PersonRole.class)).filteredOn(role -> role.roleId() == coordinator)
        .extracting(role -> file.catalogues().item(role.priorityId().orElseThrow()).orElseThrow().code())
        .containsExactlyInAnyOrder("LS1", "LS2", "LS3", "LS5");
  }

  @Test
  void hasSomethingToDoAndToComeOnTheDayItIsMade() {
    var running = file.all(Project.class).stream().filter(project -> project.state() == ProjectState.RUNNING)
        .filter(project -> project.startsOn().isPresent()).toList();

    assertThat(running).singleElement().satisfies(project -> {
      assertThat(project.name()).contains("(esimerkki)");
      assertThat(project.note().orElseThrow()).contains(Example.MARK);
      assertThat(SampleFile.TODAY).isBetween(project.startsOn().orElseThrow(), project.endsOn().orElseThrow());
    });
    assertThat(file.all(Forum.class)).filteredOn(forum -> forum.startsOn().filter(SampleFile.TODAY::isBefore).isPresent())
        .hasSize(5).allSatisfy(forum -> assertThat(forum.state().isAhead()).isTrue());
    assertThat(file.all(Forum.class)).filteredOn(forum -> forum.state().isHeld())
        .allSatisfy(forum -> assertThat(forum.startsOn().orElseThrow()).isBefore(SampleFile.TODAY));
    assertThat(file.all(ProjectGrant.class)).filteredOn(grant -> grant.interimDueOn().isPresent()).singleElement()
        .satisfies(grant -> assertThat(grant.interimDueOn().orElseThrow())
            .isBetween(SampleFile.TODAY.plusDays(14), SampleFile.TODAY.plusDays(21)));
    assertThat(file.all(Person.class)).anySatisfy(person -> assertThat(person.reviewOn().orElseThrow()).isBefore(SampleFile.TODAY));
  }

  @Test
  void servesSomeForumsFromTwoProjects() {
    assertThat(file.all(ForumProject.class).stream().collect(Collectors.groupingBy(ForumProject::forumId, Collectors.counting())).values())
        .contains(2L);
  }

  @Test
  void attendsOnlyForumsThatWereHeld() {
    var held = file.all(Forum.class).stream().filter(forum -> forum.state().isHeld()).map(Forum::id).toList();

    assertThat(file.all(Attendance.class)).isNotEmpty().allSatisfy(attendance -> {
      assertThat(held).contains(attendance.forumId());
      assertThat(attendance.people()).isPositive();
    });
  }

  @Test
  void countsInTheDocumentedForumWhoIsMarkedPresent() {
    var forum = file.all(Forum.class).stream().filter(one -> one.state() == ForumState.DOCUMENTED).findFirst().orElseThrow();
    var present = file.all(Participant.class).stream()
        .filter(person -> person.forumId() == forum.id() && person.presence().equals(Optional.of(Presence.PRESENT)))
        .collect(Collectors.groupingBy(person -> List.of(person.organisationId().orElseThrow(), person.roleId()), Collectors.counting()));

    assertThat(present).isNotEmpty().isEqualTo(file.all(Attendance.class).stream().filter(count -> count.forumId() == forum.id())
        .collect(Collectors.toMap(count -> List.of(count.organisationId(), count.roleId()), count -> (long) count.people())));
    assertThat(file.all(ProgrammeSlot.class)).anyMatch(slot -> slot.forumId() == forum.id());
    assertThat(file.all(Seating.class)).anyMatch(seating -> seating.forumId() == forum.id());
  }

  @Test
  void showsGrantsThatFitTheirBudgets() {
    assertThat(file.all(ProjectGrant.class)).filteredOn(grant -> grant.granted().isPresent()).hasSize(2).allSatisfy(grant -> {
      var share = grant.grantPercent().orElseThrow().multiply(new BigDecimal(grant.totalBudget().orElseThrow())).movePointLeft(2);
      assertThat(new BigDecimal(grant.granted().orElseThrow())).isEqualByComparingTo(share);
    });
  }

  private static Project project(String name) {
    return file.all(Project.class).stream().filter(project -> project.name().equals(name)).findFirst().orElseThrow();
  }

  private static Organisation organisation(String shownName) {
    return file.all(Organisation.class).stream().filter(one -> one.shownName().equals(shownName)).findFirst().orElseThrow();
  }

  private static <R extends Record & fi.laatuverkko.act.Stored> List<R> of(Project project, Class<R> kind, Function<R, Long> owner) {
    return file.all(kind).stream().filter(record -> owner.apply(record) == project.id()).toList();
  }

  private static List<Forum> forums(Project project) {
    var ids = of(project, ForumProject.class, ForumProject::projectId).stream().map(ForumProject::forumId).toList();
    return file.all(Forum.class).stream().filter(forum -> ids.contains(forum.id())).toList();
  }

  private static List<String> priorities(Project project) {
    return of(project, ProjectPriority.class, ProjectPriority::projectId).stream()
        .map(one -> file.catalogues().item(one.priorityId()).orElseThrow().code()).toList();
  }
}
