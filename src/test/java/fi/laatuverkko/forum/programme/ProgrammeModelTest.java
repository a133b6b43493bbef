package fi.laatuverkko.forum.programme;

import static fi.laatuverkko.storage.schema.Tables.FORUM;
import static fi.laatuverkko.storage.schema.Tables.PROGRAMME_SLOT;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumFile;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeModelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @TempDir private Path folder;
  private ForumFile forums;
  private ActLog acts;
  private OpenFile file;
  private Forum first;
  private Forum second;
  private ProgrammeModel model;

  @BeforeEach
  void openAFileWithTwoForumsOfOneDayAndPlace() {
    forums = new ForumFile(folder);
    acts = forums.acts;
    file = forums.file;
    first = forums.forum("Ensimmäinen", ForumState.PLANNED, DAY);
    second = forums.forum("Toinen", ForumState.PLANNED, DAY);
    var form = new ProgrammeForms(forums.desk.types(), file.names()).slot();
    var slots = RecordKind.of(form, file.store(PROGRAMME_SLOT, ProgrammeSlot.class), ProgrammeSlot::title);
    model = new ProgrammeModel(file, forums.desk, slots, new ProgrammeStore(file));
    model.show(first);
  }

  @AfterEach
  void close() {
    forums.close();
  }

  private List<LocalTime> starts() {
    return model.slotsProperty().get().stream().map(ProgrammeSlot::startsAt).toList();
  }

  @Test
  void addsOneAfterAnotherFromTheForumsTimeAndChoosesTheNewOne() {
    model.add();
    model.add();
    assertThat(starts()).containsExactly(LocalTime.of(9, 30), LocalTime.of(10, 0));
    assertThat(model.selectedProperty().get()).contains(model.slotsProperty().get().getLast());
  }

  @Test
  void aMoveIsOneActThatCanBeUndoneAndKeepsTheChoice() {
    model.add();
    model.move(model.slotsProperty().get().getFirst(), slot -> SlotTimes.moved(slot, 45));
    assertThat(starts()).containsExactly(LocalTime.of(10, 15));
    assertThat(model.selectedProperty().get()).contains(model.slotsProperty().get().getFirst());
    acts.undo();
    assertThat(starts()).containsExactly(LocalTime.of(9, 30));
  }

  @Test
  void aWholeTemplateIsTakenAndUndoneAtOnce() {
    model.begin("TW");
    assertThat(starts()).hasSize(8);
    acts.undo();
    assertThat(starts()).isEmpty();
  }

  @Test
  void saysWhichForumIsShownAlsoWhenNeitherHasAProgramme() {
    List<String> shown = new ArrayList<>();
    model.forumProperty().addListener((_, _, forum) -> shown.add(forum.map(Forum::name).orElse("")));
    model.show(second);
    assertThat(shown).containsExactly("Toinen");
    assertThat(model.slotsProperty().get()).isEmpty();
  }

  @Test
  void warnsOfARoomTheOtherForumHasUntilThatOneMoves() {
    acts.perform(ActName.of("x"), act -> new ProgrammeStore(file).add(act, AgendaTemplates.slots("TW", first.id(), Language.FI).stream()
        .map(slot -> slot.withRoom(Optional.of("Sali"))).toList()));
    var other = acts.perform(ActName.of("x"), act -> new ProgrammeStore(file).add(act, AgendaTemplates.slots("TW", second.id(), Language.FI).stream()
        .limit(1).map(slot -> slot.withRoom(Optional.of("sali"))).toList())).value();
    assertThat(other).hasSize(1);
    assertThat(model.elsewhere()).extracting(ElsewhereClash::kind).containsExactly(Clash.Kind.ROOM);
    acts.perform(ActName.of("x"), act -> file.store(FORUM, Forum.class).update(act, second, second.withStartsOn(Optional.of(LocalDate.of(2026, 4, 2)))));
    assertThat(model.elsewhere()).isEmpty();
  }
}
