package fi.laatuverkko.forum.timeline;

import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumFile;
import fi.laatuverkko.forum.ForumState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineModelTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  @TempDir private Path folder;
  private ForumFile forums;
  private TimelineModel model;
  private final List<LocalDate> created = new ArrayList<>();

  @BeforeEach
  void openAFileWithAForumAheadAndOneHeld() {
    forums = new ForumFile(folder);
    forums.forum("Tuleva", ForumState.PLANNED, APRIL);
    forums.forum("Pidetty", ForumState.HELD, APRIL.minusDays(60));
    model = new TimelineModel(forums.file, forums.desk, () -> forums.acts.undo(), created::add);
    model.plug(new ForumHappeningQuery(forums.file.sql(), forums.file.store(FORUM, Forum.class)));
  }

  @AfterEach
  void close() {
    forums.close();
  }

  private Happening named(String title) {
    return model.happeningsProperty().get().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
  }

  @Test
  void readsOnlyWhileOneOfItsViewsIsInFront() {
    assertThat(model.happeningsProperty().get()).isEmpty();
    model.shown(true);
    assertThat(model.happeningsProperty().get()).extracting(Happening::title).containsExactly("Pidetty", "Tuleva");
    model.shown(false);
    forums.forum("Uusi", ForumState.PLANNED, APRIL.plusDays(1));
    assertThat(model.happeningsProperty().get()).hasSize(2);
    model.shown(true);
    assertThat(model.happeningsProperty().get()).hasSize(3);
  }

  @Test
  void aMoveIsOneActWithANoticeThatUndoesIt() {
    model.shown(true);
    model.move(named("Tuleva"), 7);
    assertThat(named("Tuleva").first()).isEqualTo(APRIL.plusDays(7));
    var notice = forums.dialogs.told().getLast();
    assertThat(notice.words()).contains("Tuleva", "8.4.2026");
    notice.run().run();
    assertThat(named("Tuleva").first()).isEqualTo(APRIL);
  }

  @Test
  void leavesWhatWasHeldWhereItIs() {
    model.shown(true);
    assertThat(named("Pidetty").movable()).isFalse();
    model.move(named("Pidetty"), 3);
    model.move(named("Tuleva"), 0);
    assertThat(named("Pidetty").first()).isEqualTo(APRIL.minusDays(60));
    assertThat(forums.dialogs.told()).isEmpty();
  }

  @Test
  void showsNoCancelledForumAndBeginsAtToday() {
    forums.forum("Peruttu", ForumState.CANCELLED, APRIL);
    model.shown(true);
    assertThat(model.happeningsProperty().get()).extracting(Happening::title).doesNotContain("Peruttu");
    assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 3, 2));
    model.create(APRIL);
    assertThat(created).containsExactly(APRIL);
  }
}
