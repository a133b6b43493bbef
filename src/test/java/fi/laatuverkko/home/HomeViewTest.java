package fi.laatuverkko.home;

import static fi.laatuverkko.home.Facts.TODAY;
import static fi.laatuverkko.home.Facts.forum;
import static fi.laatuverkko.home.Facts.grant;
import static fi.laatuverkko.home.Facts.person;
import static fi.laatuverkko.home.Facts.project;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.network.OrganisationBuilder;
import fi.laatuverkko.network.PersonDueQuery;
import fi.laatuverkko.project.ProjectPriorityBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HomeViewTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).atZone(HELSINKI).toInstant(), HELSINKI);

  @TempDir private Path folder;
  private final List<String> opened = new ArrayList<>();
  private HomeFile file;
  private HomeFeature home;
  private Appearance appearance;
  private Stage stage;

  @Start
  private void start(Stage shown) {
    stage = shown;
    appearance = new Appearance();
    appearance.install();
  }

  @BeforeEach
  void open(FxRobot robot) {
    file = new HomeFile(folder);
    robot.interact(() -> {
      var background = new SameThreadBackground();
      home = new HomeFeature(file.sql(), List.of(new PersonDueQuery(file.sql())), Texts.in(Language.FI), background,
          new ChangeHub(file.feed, background), CLOCK,
          (table, id) -> opened.add(table + " " + id), actions());
      stage.setScene(new Scene(home.view(), 1280, 700));
      stage.setWidth(1280);
      stage.setHeight(700);
      stage.show();
    });
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.close());
    file.close();
  }

  private HomeActions actions() {
    return new HomeActions() {
      @Override
      public void openSample() {
        opened.add("sample");
      }

      @Override
      public void newNetwork() {
        opened.add("network");
      }

      @Override
      public void openFile() {
        opened.add("file");
      }

      @Override
      public void showPriority(HomeList list, long priorityId) {
        opened.add(list + " of priority " + priorityId);
      }

      @Override
      public void showYear(HomeList list, int year) {
        opened.add(list + " of " + year);
      }
    };
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }

  private <R extends Record & Stored> R add(Table<?> table, R record) {
    return onWindowThread(() -> file.add(table, record));
  }

  private long item(Catalogue catalogue, String code, String fi, String sv) {
    return onWindowThread(() -> file.item(catalogue, code, fi, sv).id());
  }

  private void refresh(FxRobot robot) {
    robot.interact(() -> home.shownProperty().set(true));
    layOut(robot);
  }

  private void layOut(FxRobot robot) {
    robot.interact(() -> {
      home.view().applyCss();
      home.view().layout();
    });
  }

  private static List<JumpView> jumps(FxRobot robot, String section) {
    return robot.lookup(section).query().lookupAll(".jump").stream().map(JumpView.class::cast).toList();
  }

  private static List<String> words(FxRobot robot, String section) {
    return robot.lookup(section).query().lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList();
  }

  @Test
  void anEmptyFileOffersThreeWaysToBegin(FxRobot robot) {
    refresh(robot);
    var choices = jumps(robot, "#home-first");
    assertThat(choices).hasSize(3);
    choices.forEach(choice -> {
      robot.interact(choice::requestFocus);
      robot.push(KeyCode.ENTER);
    });
    assertThat(opened).containsExactly("sample", "network", "file");
  }

  @Test
  void theFirstRecordTakesThePlaceOfTheThreeWays(FxRobot robot) {
    refresh(robot);
    add(Tables.ORGANISATION, OrganisationBuilder.builder().legalName("Careeria Oy").build());
    layOut(robot);
    assertThat(robot.lookup("#home-first").tryQuery()).isEmpty();
    assertThat(words(robot, "#home-due")).contains("Mitään ei ole myöhässä eikä tulossa, eikä mitään puutu.");
    assertThat(words(robot, "#home-forums")).contains("Suunniteltuja foorumeja ei ole. Lisää foorumi Foorumit-välilehdellä.");
    assertThat(words(robot, "#home-projects")).contains("Käynnissä olevia hankkeita ei ole. Lisää hanke Hankkeet-välilehdellä.");
  }

  @Test
  void aDueItemSaysWhenAndWhatAndLeadsToItsRecord(FxRobot robot) {
    var late = add(Tables.PERSON, person(0, "Laatupäällikkö", TODAY.minusDays(3)));
    add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY.plusDays(1)));
    refresh(robot);
    assertThat(words(robot, "#home-due")).containsExactly("Myöhässä ja pian",
        "Myöhässä 1", "27.2.2026", "3 päivää sitten", "Laatupäällikkö", "Tarkista, tarvitaanko henkilön tietoja vielä.",
        "Pian 1", "3.3.2026", "huomenna", "Yhteyshenkilö", "Tarkista, tarvitaanko henkilön tietoja vielä.");
    robot.clickOn(jumps(robot, "#home-due").getFirst());
    assertThat(opened).containsExactly("person " + late.id());
    assertThat(jumps(robot, "#home-due").getFirst().getAccessibleText())
        .isEqualTo("Myöhässä 27.2.2026 3 päivää sitten Laatupäällikkö Tarkista, tarvitaanko henkilön tietoja vielä.");
  }

  @Test
  void nothingLateIsSaidToBeGood(FxRobot robot) {
    add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY.plusDays(1)));
    refresh(robot);
    assertThat(words(robot, "#home-due")).startsWith("Myöhässä ja pian", "Mikään ei ole myöhässä.", "Pian 1");
  }

  @Test
  void arrowsAndEnterGoThroughTheLines(FxRobot robot) {
    add(Tables.PERSON, person(0, "Ensimmäinen", TODAY));
    var second = add(Tables.PERSON, person(0, "Toinen", TODAY.plusDays(1)));
    refresh(robot);
    robot.interact(() -> jumps(robot, "#home-due").getFirst().requestFocus());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SPACE);
    assertThat(opened).containsExactly("person " + second.id());
  }

  @Test
  void aLongGroupShowsItsFirstLinesUntilAllAreAskedFor(FxRobot robot) {
    for (int days = 1; days <= 12; days++) {
      add(Tables.PERSON, person(0, "Henkilö " + days, TODAY.minusDays(days)));
    }
    refresh(robot);
    assertThat(jumps(robot, "#home-due")).hasSize(8);
    robot.interact(() -> link(robot, "Näytä kaikki 12").fire());
    assertThat(jumps(robot, "#home-due")).hasSize(12);
    add(Tables.PERSON, person(0, "Henkilö 13", TODAY.minusDays(13)));
    assertThat(jumps(robot, "#home-due")).hasSize(13);
    robot.interact(() -> link(robot, "Näytä vähemmän").fire());
    assertThat(jumps(robot, "#home-due")).hasSize(8);
  }

  private static Hyperlink link(FxRobot robot, String text) {
    return robot.lookup(".hyperlink").queryAllAs(Hyperlink.class).stream().filter(link -> link.getText().equals(text))
        .findFirst().orElseThrow();
  }

  @Test
  void aRunningProjectTellsItsTimeMoneyAndReports(FxRobot robot) {
    var project = add(Tables.PROJECT, project(0, "Loiste 7", ProjectState.RUNNING)
        .withStartsOn(Optional.of(TODAY.minusDays(25))).withEndsOn(Optional.of(TODAY.plusDays(74))));
    add(Tables.PROJECT_GRANT, grant(0, project.id()).withGranted(Optional.of(60_000)).withUseEndsOn(project.endsOn()));
    add(Tables.PROJECT, project(0, "Avoin", ProjectState.RUNNING));
    refresh(robot);
    assertThat(words(robot, "#home-projects")).containsExactly("Hankkeet nyt",
        "Loiste 7", "25\u00A0% ajasta on kulunut, 74 päivää jäljellä", "Myönnetty 60\u00A0000\u00A0€",
        "Loppuselvitys viimeistään 15.7.2026",
        "Avoin", "Toteutusaika ei ole tiedossa", "Myönnetty avustus ei ole tiedossa", "Selvityksistä ei ole tietoa");
    robot.clickOn(jumps(robot, "#home-projects").getFirst());
    assertThat(opened).containsExactly("project " + project.id());
  }

  @Test
  void aForumTellsDayHoursKindAndPlace(FxRobot robot) {
    var kind = item(Catalogue.FORUM_KIND, "PEER_FORUM", "Vertaisfoorumi", "Kollegialt forum");
    add(Tables.FORUM, forum(0, "Palautteesta toimiin").withKindId(kind).withStartsOn(Optional.of(TODAY.plusDays(3)))
        .withStartsAt(Optional.of(LocalTime.of(9, 0))).withEndsAt(Optional.of(LocalTime.of(15, 30)))
        .withPlace(Optional.of("Joensuu")).withRemote(true));
    var last = add(Tables.FORUM, forum(0, "Milloin lie").withKindId(kind));
    refresh(robot);
    assertThat(words(robot, "#home-forums")).containsExactly("Seuraavat foorumit",
        "to 5.3.2026", "9.00–15.30", "Palautteesta toimiin", "Vertaisfoorumi · Joensuu · etäyhteydellä",
        "Päivä ei ole tiedossa", "Milloin lie", "Vertaisfoorumi");
    robot.clickOn(jumps(robot, "#home-forums").getLast());
    assertThat(opened).containsExactly("forum " + last.id());
  }

  @Test
  void countsLeadToTheListsOfAPriorityOrAYear(FxRobot robot) {
    var priority = item(Catalogue.PRIORITY, "LS1", "Laadunhallinta", "Kvalitetsledning");
    var project = add(Tables.PROJECT, project(0, "Loiste 6", ProjectState.FINISHED).withStartsOn(Optional.of(TODAY.minusYears(1))));
    add(Tables.PROJECT_PRIORITY, ProjectPriorityBuilder.builder().projectId(project.id()).priorityId(priority).build());
    refresh(robot);
    robot.interact(() -> link(robot, "1").fire());
    robot.clickOn("Vuosittain");
    robot.interact(() -> link(robot, "1").fire());
    assertThat(opened).containsExactly("PROJECTS of priority " + priority, "PROJECTS of 2025");
  }

  @Test
  void columnsStandAboveOneAnotherWhereThereIsNoRoom(FxRobot robot) {
    add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY));
    refresh(robot);
    assertThat(columns(robot)).isEqualTo(3);
    robot.interact(() -> stage.setWidth(1024));
    assertThat(columns(robot)).isEqualTo(2);
    robot.interact(() -> appearance.textPercentProperty().set(200));
    assertThat(columns(robot)).isEqualTo(1);
  }

  private long columns(FxRobot robot) {
    layOut(robot);
    return home.view().lookupAll(".home-column-grid > .scroll-pane").stream().filter(ScrollPane.class::isInstance).count();
  }
}
