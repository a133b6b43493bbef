package fi.laatuverkko.forum.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.dialog.RecordedDialogs;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumFile;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.forum.participation.ParticipantBuilder;
import fi.laatuverkko.forum.participation.ParticipantWriting;
import fi.laatuverkko.forum.participation.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotationModelTest {

  @TempDir private Path folder;
  private ForumFile forums;
  private Forum forum;
  private List<Participant> people;
  private RotationModel model;

  @BeforeEach
  void openAForumWithTwelvePeopleOfFourOrganisations() {
    forums = new ForumFile(folder);
    forum = forums.forum("Foorumi", ForumState.PLANNED, LocalDate.of(2026, 4, 1));
    List<Participant> asked = new ArrayList<>();
    for (int at = 0; at < 12; at++) {
      asked.add(ParticipantBuilder.builder().forumId(forum.id()).name("Osallistuja " + at).organisationText("Organisaatio " + at % 4)
          .roleId(forums.item(Catalogue.ATTENDANCE_ROLE, "PARTICIPANT")).seated(true).build());
    }
    people = forums.perform(act -> new ParticipantWriting(forums.file).insertAll(act, forum.id(), asked));
    model = new RotationModel(forums.file, forums.desk, new SeatingStore(forums.file));
    model.show(forum);
  }

  @AfterEach
  void close() {
    forums.close();
  }

  private SeatPlan plan() {
    return model.seatedProperty().get().plan().orElseThrow();
  }

  private int table(Participant person, int round) {
    return model.seatedProperty().get().seat(person.id(), round).orElseThrow().tableNumber() - 1;
  }

  @Test
  void makesGroupsWithoutAPairOfOneOrganisationAndUndoesThemAtOnce() {
    model.tablesProperty().set(3);
    model.make();
    assertThat(plan().guests()).hasSize(12);
    assertThat(RotationQuality.of(plan()).sameOrganisation()).isZero();
    assertThat(model.searchingProperty().get()).isFalse();
    forums.acts.undo();
    assertThat(model.seatedProperty().get().plan()).isEmpty();
  }

  @Test
  void reshufflesAllButThoseWhoWereMovedOrLocked() {
    model.tablesProperty().set(4);
    model.make();
    var moved = people.getFirst();
    var to = (table(moved, 1) + 1) % 4;
    model.move(moved.id(), 1, to);
    var locked = people.getLast();
    var stays = table(locked, 0);
    model.toggleLock(locked.id(), 0);
    for (int again = 0; again < 5; again++) {
      var before = plan();
      model.reshuffle();
      assertThat(plan()).isNotEqualTo(before);
      assertThat(table(moved, 1)).isEqualTo(to);
      assertThat(table(locked, 0)).isEqualTo(stays);
    }
    model.freeAll();
    assertThat(model.seatedProperty().get().locks()).isEmpty();
  }

  @Test
  void tellsWhoDeclinedSinceAndWhoHasNoSeatYet() {
    model.make();
    forums.perform(act -> new ParticipantWriting(forums.file).update(act, people.get(3), people.get(3).withReply(Optional.of(Reply.DECLINED))));
    forums.perform(act -> new ParticipantWriting(forums.file).insert(act, ParticipantBuilder.builder(people.get(4)).id(0).version(0)
        .name("Myöhäinen").build()));
    assertThat(model.seatedProperty().get().gone()).isEqualTo(1);
    assertThat(model.seatedProperty().get().unseated()).isEqualTo(1);
    model.make();
    assertThat(model.seatedProperty().get().gone()).isZero();
    assertThat(plan().guests()).extracting(Guest::name).contains("Myöhäinen").doesNotContain("Osallistuja 3");
  }

  @Test
  void saysWhatStandsInTheWay() {
    assertThat(model.hints()).isEmpty();
    model.tablesProperty().set(1);
    forums.perform(act -> {
      new ParticipantWriting(forums.file).update(act, people.get(0), people.get(0).withHost(true));
      return new ParticipantWriting(forums.file).update(act, people.get(1), people.get(1).withHost(true));
    });
    assertThat(model.hints()).singleElement().asString().contains("2");
    model.show(forums.forum("Tyhjä", ForumState.PLANNED, LocalDate.of(2026, 5, 1)));
    assertThat(model.hints()).hasSize(1);
    model.make();
    assertThat(forums.dialogs.failures()).isEmpty();
  }

  @Test
  void offersAFileOfItsOwnForEachPaper() {
    model.make();
    model.print("seating.print.tables", TableCards::tables);
    model.print("seating.print.persons", TableCards::persons);
    model.print("seating.print.list", TableCards::list);
    assertThat(forums.dialogs.asked()).flatExtracting(RecordedDialogs.Asked::actions)
        .containsExactly("Foorumi, ryhmät, pöytäkortit", "Foorumi, ryhmät, henkilökortit", "Foorumi, ryhmät, lista kaikista");
  }
}
