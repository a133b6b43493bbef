package fi.laatuverkko.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.storage.DataFileUnavailable.Reason;
import fi.laatuverkko.storage.schema.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

  @TempDir Path folder;
  private TestFile file;
  private Backups backups;

  @BeforeEach
  void open() {
    file = TestFile.in(folder);
    backups = new Backups(file.data.name(), file.clock);
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void restoresWhatWasThereWhenItWasTaken() {
    addNetwork("Loiste");
    var backup = backups.take(file.data);
    addNetwork("Valo");
    assertThat(backups.restore(backup, folder.resolve("Palautettu"))).isEmpty();
    assertThat(networksIn(folder.resolve("Palautettu"))).containsExactly("Loiste");
  }

  @Test
  void restoresFromTheScriptWhenTheCopyIsDamaged() throws IOException {
    addNetwork("Yö ja \"päivä\"; 🌱\nuusi rivi");
    var backup = backups.take(file.data);
    var zip = Files.readAllBytes(backup.file());
    Files.write(backup.file(), Arrays.copyOf(zip, zip.length / 3));
    backups.restore(backup, folder.resolve("Palautettu.mv.db"));
    assertThat(networksIn(folder.resolve("Palautettu"))).containsExactly("Yö ja \"päivä\"; 🌱\nuusi rivi");
  }

  @Test
  void keepsThePresentFileBesideTheRestoredOne() {
    addNetwork("Loiste");
    var backup = backups.take(file.data);
    addNetwork("Valo");
    file.close();
    var aside = backups.restore(backup, file.path);
    assertThat(networksIn(file.path)).containsExactly("Loiste");
    assertThat(networksIn(aside.orElseThrow())).containsExactly("Loiste", "Valo");
  }

  @Test
  void restoresOverADamagedFile() throws IOException {
    addNetwork("Loiste");
    var backup = backups.take(file.data);
    file.close();
    Files.write(folder.resolve("Verkosto.mv.db"), Arrays.copyOf(Files.readAllBytes(folder.resolve("Verkosto.mv.db")), 50_000));
    assertThatThrownBy(() -> DataFile.open(file.path, file.clock)).isInstanceOfSatisfying(DataFileUnavailable.class,
        refusal -> assertThat(refusal.problem().key()).isEqualTo("storage.problem.damagedWithBackup"));
    backups.restore(backup, file.path);
    assertThat(networksIn(file.path)).containsExactly("Loiste");
  }

  @Test
  void doesNotRestoreOverAnOpenFile() {
    var backup = backups.take(file.data);
    assertThatThrownBy(() -> backups.restore(backup, file.path)).isInstanceOfSatisfying(DataFileUnavailable.class,
        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.IN_USE));
    addNetwork("Loiste");
  }

  @Test
  void leavesNothingBehindWhenABackupCannotBeRead() throws IOException {
    var backup = backups.take(file.data);
    Files.writeString(backup.file(), "ei zip");
    Files.delete(backup.script().orElseThrow());
    var unusable = backups.list().getFirst();
    assertThatThrownBy(() -> backups.restore(unusable, folder.resolve("Palautettu"))).isInstanceOf(DataFileUnavailable.class);
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(path -> path.getFileName().toString().contains("Palautettu"));
    }
  }

  @Test
  void isDueOnceADayAndOnlyWhenSomethingHasBeenDone() {
    assertThat(backups.isDue(file.data)).isTrue();
    backups.take(file.data);
    assertThat(backups.isDue(file.data)).isFalse();
    file.now = file.now.plus(Duration.ofDays(1));
    assertThat(backups.isDue(file.data)).isFalse();
    addNetwork("Loiste");
    assertThat(backups.isDue(file.data)).isTrue();
    backups.take(file.data);
    addNetwork("Valo");
    assertThat(backups.isDue(file.data)).isFalse();
    file.now = file.now.plus(Duration.ofDays(1));
    assertThat(backups.isDue(file.data)).isTrue();
  }

  @Test
  void backupTakenBesideTheWorkIsWholeAndOfOneMoment() throws Exception {
    for (int at = 0; at < 300; at++) {
      addNetwork("Verkosto " + at);
    }
    try (var aside = Executors.newSingleThreadExecutor()) {
      var taken = aside.submit(() -> backups.takeBeside(file.data));
      for (int at = 300; !taken.isDone(); at++) {
        addNetwork("Verkosto " + at);
      }
      var backup = taken.get().orElseThrow();
      assertThat(backups.restore(backup, folder.resolve("Kopiosta"))).isEmpty();
      Files.write(backup.file(), new byte[0]);
      assertThat(backups.restore(backup, folder.resolve("Skriptistä"))).isEmpty();
    }
    for (var restored : List.of(folder.resolve("Kopiosta"), folder.resolve("Skriptistä"))) {
      assertThat(networksIn(restored)).hasSizeGreaterThanOrEqualTo(300);
      try (var other = DataFile.open(restored, file.clock)) {
        assertThat(new Integrity(other.sql()).findings()).isEmpty();
      }
    }
  }

  @Test
  void fileIsNotClosedUnderABackup() throws Exception {
    file.data.beside(connection -> {
      var closing = Thread.ofPlatform().start(file.data::close);
      while (closing.isAlive() && closing.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      assertThat(connection.isClosed()).isFalse();
      return true;
    });
    file.data.close();
    assertThat(backups.takeBeside(file.data)).isEmpty();
    networksIn(file.path);
  }

  @Test
  void keepsTenAndListsTheLatestFirst() throws IOException {
    for (int i = 0; i < 13; i++) {
      file.now = file.now.plus(Duration.ofHours(20));
      backups.take(file.data);
    }
    assertThat(backups.list()).hasSize(10).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    assertThat(backups.list().getFirst().at()).isEqualTo(file.now);
    try (var files = Files.list(backups.folder())) {
      assertThat(files).hasSize(20);
    }
  }

  @Test
  void takesTwoInOneSecondWithoutLosingEither() {
    backups.take(file.data);
    backups.take(file.data);
    assertThat(backups.list()).hasSize(2);
  }

  private void addNetwork(String name) {
    var networks = file.store(Tables.NETWORK, Network.class);
    file.log.perform(ActName.of("x"), act -> networks.insert(act, NetworkBuilder.builder().name(name).build()));
  }

  private List<String> networksIn(Path path) {
    try (var other = DataFile.open(path, file.clock)) {
      return other.sql().select(Tables.NETWORK.NAME).from(Tables.NETWORK).orderBy(Tables.NETWORK.NAME).fetch(Tables.NETWORK.NAME);
    }
  }
}
