package fi.laatuverkko.act;

import static fi.laatuverkko.storage.schema.Tables.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  @TempDir Path folder;
  private TestFile file;
  private History history;
  private Network network;

  /** Made, renamed an hour later, moved to Lapland and archived another hour later, the latter undone another hour later. */
  @BeforeEach
  void makeHistory() {
    file = TestFile.in(folder);
    history = new History(file.sql());
    var networks = file.store(NETWORK, Network.class);
    network = file.log.perform(ActName.of("a"), act -> networks.insert(act, NetworkBuilder.builder().name("Loiste").build())).value();
    later();
    var renamed = file.log.perform(ActName.of("b"), act -> networks.update(act, network, network.withName("Valo"))).value();
    later();
    file.log.perform(ActName.of("c"), act -> networks.update(act, renamed, renamed.withArea(Optional.of("Lappi")).withArchived(true)));
    later();
    file.log.undo();
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void later() {
    file.now = file.now.plus(Duration.ofHours(1));
  }

  @Test
  void tellsWhatWasDoneToARecordLatestFirst() {
    var lines = history.of(NETWORK, network.id());
    assertThat(lines).extracting(line -> line.act().name().key()).containsExactly("c", "c", "b", "a");
    assertThat(lines).extracting(line -> line.act().kind())
        .containsExactly(ActKind.UNDO, ActKind.EDIT, ActKind.EDIT, ActKind.EDIT);
    assertThat(lines).extracting(RowChange::kind)
        .containsExactly(RowChange.Kind.UPDATED, RowChange.Kind.UPDATED, RowChange.Kind.UPDATED, RowChange.Kind.INSERTED);
    assertThat(lines.get(1).fields()).containsExactly(
        new FieldChange("area", Optional.empty(), Optional.of("Lappi")),
            new FieldChange("archived", Optional.of(false), Optional.of(true)));
    assertThat(lines.get(3).fields()).containsExactly(
        new FieldChange("name", Optional.empty(), Optional.of("Loiste")),
            new FieldChange("archived", Optional.empty(), Optional.of(false)));
    assertThat(lines).allMatch(line -> line.act().by().equals("Testaaja"));
  }

  @Test
  void tellsWhatWasDoneToOneField() {
    assertThat(history.of(NETWORK, network.id(), "name")).flatExtracting(RowChange::fields).containsExactly(
        new FieldChange("name", Optional.of("Loiste"), Optional.of("Valo")),
            new FieldChange("name", Optional.empty(), Optional.of("Loiste")));
    assertThat(history.of(NETWORK, network.id(), "note")).isEmpty();
  }

  @Test
  void tellsWhatHasChangedSinceAMoment() {
    assertThat(history.changedSince(file.now)).extracting(change -> change.act().kind()).containsExactly(ActKind.UNDO);
    assertThat(history.changedSince(file.now.minus(Duration.ofHours(2)))).hasSize(3);
    assertThat(history.changedSince(file.now.plusMillis(1))).isEmpty();
  }

  @Test
  void tellsTheLatestActsAndWhatTheyDid() {
    var latest = history.latest(2);
    assertThat(latest).extracting(ActSummary::kind).containsExactly(ActKind.UNDO, ActKind.EDIT);
    assertThat(latest.get(1).undone()).isTrue();
    assertThat(history.of(latest.get(1).id())).extracting(RowChange::rowId).containsExactly(network.id());
  }

  @Test
  void remembersRecordsThatAreGone() {
    file.log.undo();
    file.log.undo();
    var lines = history.of(NETWORK, network.id());
    assertThat(lines.getFirst().kind()).isEqualTo(RowChange.Kind.DELETED);
    assertThat(lines.getFirst().fields()).contains(new FieldChange("name", Optional.of("Loiste"), Optional.empty()));
  }
}
