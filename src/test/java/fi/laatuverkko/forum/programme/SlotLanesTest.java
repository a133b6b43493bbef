package fi.laatuverkko.forum.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlotLanesTest {

  private static ProgrammeSlot slot(long id, int from, int to) {
    return ProgrammeSlotBuilder.builder().id(id).forumId(1).dayNumber(1).kind(SlotKind.WORK).title("x").startsAt(LocalTime.of(from / 60, from % 60))
        .endsAt(LocalTime.of(to / 60, to % 60)).build();
  }

  @Test
  void sharesTheWidthAmongThoseThatHangTogether() {
    var slots = List.of(slot(1, 540, 600), slot(2, 570, 630), slot(3, 615, 660), slot(4, 660, 700));
    var lanes = new SlotLanes(slots);
    assertThat(slots.stream().map(lanes::of)).containsExactly(new SlotLanes.Lane(0, 2), new SlotLanes.Lane(1, 2), new SlotLanes.Lane(0, 2),
        new SlotLanes.Lane(0, 1));
  }

  @Test
  void neverCoversOneWithAnother() {
    var random = new Random(4);
    for (int trial = 0; trial < 300; trial++) {
      List<ProgrammeSlot> slots = new ArrayList<>();
      for (int at = 0; at < 2 + random.nextInt(9); at++) {
        var from = 480 + 5 * random.nextInt(60);
        slots.add(slot(at + 1, from, from + 5 + 5 * random.nextInt(30)).withTrack(Optional.of(String.valueOf(random.nextInt(2)))));
      }
      var lanes = new SlotLanes(slots);
      for (var one : slots) {
        for (var other : slots) {
          if (one.id() < other.id() && one.track().equals(other.track()) && SlotTimes.overlap(one, other)) {
            assertThat(lanes.of(one).of()).isEqualTo(lanes.of(other).of());
            assertThat(lanes.of(one).at()).isNotEqualTo(lanes.of(other).at());
          }
        }
      }
    }
  }
}
