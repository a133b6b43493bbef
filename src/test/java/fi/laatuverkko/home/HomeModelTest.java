package fi.laatuverkko.home;

import static fi.laatuverkko.home.Facts.TODAY;
import static fi.laatuverkko.home.Facts.person;
import static fi.laatuverkko.home.Facts.project;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.HeldBackground;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.Urgency;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeModelTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Clock AT_NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(HELSINKI).toInstant(), HELSINKI);

  @TempDir private Path folder;
  private HomeFile file;
  private final List<Optional<HomeContent>> shown = new ArrayList<>();

  @BeforeEach
  void open() {
    file = new HomeFile(folder);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private HomeModel model(Clock clock) {
    var background = new SameThreadBackground();
    var model = new HomeModel(new HomeQuery(file.sql(), Language.FI, file.due(Language.FI)), background,
        new ChangeHub(file.feed, background), clock);
    model.contentProperty().addListener((_, _, content) -> shown.add(content));
    return model;
  }

  @Test
  void followsActs() {
    var model = model(AT_NOON);
    model.shownProperty().set(true);
    file.add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY));
    assertThat(model.contentProperty().get().orElseThrow().due()).extracting(DueItem::subject).containsExactly("Yhteyshenkilö");
  }

  @Test
  void staysAsItIsWhenNothingShownHasChanged() {
    var model = model(AT_NOON);
    model.shownProperty().set(true);
    shown.clear();
    var project = file.add(Tables.PROJECT, project(0, "Loiste 7", ProjectState.RUNNING));
    file.change(Tables.PROJECT, project, project.withSummary(Optional.of("Toinen tiivistelmä")));
    model.load();
    assertThat(shown).hasSize(1);
  }

  @Test
  void readsNothingWhileItIsNotShown() {
    var model = model(AT_NOON);
    file.add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY));
    assertThat(shown).isEmpty();
    model.shownProperty().set(true);
    assertThat(shown.getLast().orElseThrow().due()).hasSize(1);
  }

  @Test
  void dueDaysComeNearerFromDayToDay() {
    file.add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY.plusDays(15)));
    model(AT_NOON).load();
    model(Clock.offset(AT_NOON, Duration.ofDays(1))).load();
    assertThat(shown).extracting(content -> content.orElseThrow().due().getFirst().urgency()).containsExactly(Urgency.COMING, Urgency.SOON);
  }

  @Test
  void onlyTheNewestReadingIsShown() {
    var held = new HeldBackground();
    var model = new HomeModel(new HomeQuery(file.sql(), Language.FI, file.due(Language.FI)), held,
        new ChangeHub(file.feed, new SameThreadBackground()), AT_NOON);
    model.contentProperty().addListener((_, _, content) -> shown.add(content));
    model.load();
    file.add(Tables.PERSON, person(0, "Yhteyshenkilö", TODAY));
    held.releaseAll();
    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst().orElseThrow().due()).hasSize(1);
  }
}
