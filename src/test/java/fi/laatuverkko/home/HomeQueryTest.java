package fi.laatuverkko.home;

import static fi.laatuverkko.home.Facts.TODAY;
import static fi.laatuverkko.home.Facts.forum;
import static fi.laatuverkko.home.Facts.person;
import static fi.laatuverkko.home.Facts.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumPriorityBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.indicator.Direction;
import fi.laatuverkko.indicator.Indicator;
import fi.laatuverkko.indicator.IndicatorBuilder;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectPriorityBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeQueryTest {

  @TempDir private Path folder;
  private HomeFile file;
  private HomeQuery query;

  @BeforeEach
  void open() {
    file = new HomeFile(folder);
    query = new HomeQuery(file.sql(), Language.SV, file.due(Language.SV));
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aFileWithNothingButCataloguesIsBlank() {
    file.item(Catalogue.PRIORITY, "LS1", "Laadunhallinta", "Kvalitetsledning");
    assertThat(query.read(TODAY)).isEqualTo(
        new HomeContent(true, TODAY, List.of(), List.of(), List.of(), new Overview(List.of(), List.of())));
    file.add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName("Careeria Oy").build());
    assertThat(query.read(TODAY).blank()).isFalse();
  }

  @Test
  void leavesOutWhatIsArchivedButNotPersonsWhoseDataIsStillKept() {
    var shown = file.add(Tables.PROJECT, project(0, "Loiste 7", ProjectState.RUNNING));
    file.add(Tables.PROJECT, project(0, "Vanha", ProjectState.RUNNING).withArchived(true));
    var kind = file.item(Catalogue.FORUM_KIND, "WEBINAR", "Webinaari", "Webbinarium").id();
    var planned = file.add(Tables.FORUM, forum(0, "Tuleva").withKindId(kind));
    file.add(Tables.FORUM, forum(0, "Arkistoitu").withKindId(kind).withArchived(true));
    file.add(Tables.FORUM, forum(0, "Pidetty").withKindId(kind).withState(ForumState.HELD));
    var kept = file.add(Tables.PERSON, person(0, "Entinen", TODAY).withArchived(true));
    file.add(Tables.PERSON, person(0, "Ilman päivää", TODAY).withReviewOn(Optional.empty()));
    var facts = query.facts();
    assertThat(facts.projects()).extracting(Project::id).containsExactly(shown.id());
    assertThat(facts.planned()).extracting(Forum::id).containsExactly(planned.id());
    assertThat(query.read(TODAY).due()).extracting(DueItem::table, DueItem::id).contains(tuple("person", kept.id()));
    assertThat(facts.labels()).isEqualTo(Map.of(kind, "Webbinarium"));
  }

  @Test
  void organisationsGoByTheNameInDailyUse() {
    var riveria = file.add(Tables.ORGANISATION,
        OrganisationBuilder.builder().legalName("Pohjois-Karjalan Koulutuskuntayhtymä").tradeName("Riveria").build());
    var careeria = file.add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName("Careeria Oy").build());
    assertThat(query.facts().organisations()).isEqualTo(Map.of(riveria.id(), "Riveria", careeria.id(), "Careeria Oy"));
  }

  @Test
  void countsByPriorityAndByYear() {
    var first = file.item(Catalogue.PRIORITY, "LS1", "Laadunhallinta", "Kvalitetsledning").id();
    file.item(Catalogue.PRIORITY, "LS2", "Asiakaslähtöisyys", "Kundorientering");
    var project = file.add(Tables.PROJECT, project(0, "Yhdessä", ProjectState.FINISHED)
        .withStartsOn(Optional.of(LocalDate.of(2020, 1, 1))).withEndsOn(Optional.of(LocalDate.of(2022, 6, 30))));
    file.add(Tables.PROJECT, project(0, "Arkistoitu", ProjectState.FINISHED).withStartsOn(Optional.of(TODAY)).withArchived(true));
    file.add(Tables.PROJECT_PRIORITY, ProjectPriorityBuilder.builder().projectId(project.id()).priorityId(first).build());
    var kind = file.item(Catalogue.FORUM_KIND, "WEBINAR", "Webinaari", "Webbinarium").id();
    var held = file.add(Tables.FORUM, forum(0, "Webinaari").withKindId(kind).withStartsOn(Optional.of(LocalDate.of(2021, 5, 4))));
    file.add(Tables.FORUM, forum(0, "Ilman päivää").withKindId(kind));
    file.add(Tables.FORUM_PRIORITY, ForumPriorityBuilder.builder().forumId(held.id()).priorityId(first).build());
    file.add(Tables.INDICATOR, indicator("Vastausosuus", project.id()).withPriorityId(Optional.of(first)));
    assertThat(query.read(TODAY).overview().priorities())
        .containsExactly(new GroupCount(first, "LS1", "Kvalitetsledning", 1, 1, Optional.of(1)));
    assertThat(query.read(TODAY).overview().years()).containsExactly(
        new GroupCount(2022, "2022", "", 1, 0, Optional.empty()),
        new GroupCount(2021, "2021", "", 1, 1, Optional.empty()),
        new GroupCount(2020, "2020", "", 1, 0, Optional.empty()));
  }

  private static Indicator indicator(String name, long project) {
    return IndicatorBuilder.builder().name(name).projectId(project).unit(Unit.COUNT).direction(Direction.UP).minimumN(5).build();
  }
}
