package fi.laatuverkko.act;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.network.Network;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.Integrity;
import fi.laatuverkko.storage.schema.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class CrashTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void makeFile() throws IOException {
    path = folder.resolve("Verkosto");
    Files.write(folder.resolve("Verkosto.mv.db"), TestFile.emptyFile());
  }

  @Test
  void everyConfirmedActIsThereAfterTheProgramIsHalted() throws Exception {
    var process = OtherProgram.start("halt", path, 25);
    List<String> confirmed = OtherProgram.output(process).lines().toList();
    process.waitFor();
    assertThat(confirmed).hasSize(25);
    holdsAtLeast(25);
  }

  @Test
  void everyConfirmedActIsThereWhereTheFileHasFreeSpaceInside() throws Exception {
    int done = 0;
    for (int acts : List.of(21, 22, 23, 24)) {
      var process = OtherProgram.start("halt where space is free", path, acts);
      assertThat(OtherProgram.output(process).lines()).hasSize(acts);
      process.waitFor();
      done += acts;
      holdsAtLeast(done);
    }
  }

  @Test
  void freeSpaceIsGivenBackWhenTheFileIsClosed() throws Exception {
    OtherProgram.start("halt", path, 150).waitFor();
    var halted = Files.size(folder.resolve("Verkosto.mv.db"));
    DataFile.open(path, InstantSource.system()).close();
    assertThat(Files.size(folder.resolve("Verkosto.mv.db"))).isLessThan(halted / 2);
    holdsAtLeast(150);
  }

  @Test
  void everyConfirmedActIsThereWheneverTheProgramIsKilled() throws Exception {
    var random = new Random(11);
    var done = 0;
    for (int round = 0; round < 3; round++) {
      var process = OtherProgram.start("go on", path, 100_000);
      try (var output = OtherProgram.output(process)) {
        var last = Integer.parseInt(output.readLine());
        var enough = last + random.nextInt(40);
        while (last < enough) {
          last = Integer.parseInt(output.readLine());
        }
        // By its handle, for killing the process itself would close its output unread.
        process.toHandle().destroyForcibly();
        process.waitFor();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
          last = Integer.parseInt(line);
        }
        assertThat(last).isGreaterThanOrEqualTo(done);
        done = holdsAtLeast(last + 1);
      }
    }
  }

  @Test
  void nothingIsThereOfALargeActThatWasNotDone() throws Exception {
    var process = OtherProgram.start("one act", path, 100_000);
    try (var output = OtherProgram.output(process)) {
      for (var line = output.readLine(); !line.equals("12"); line = output.readLine()) {
        assertThat(line).isNotNull();
      }
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    assertThat(Files.size(folder.resolve("Verkosto.mv.db"))).isGreaterThan(1_000_000);
    holdsAtLeast(0);
  }

  /** Opens what the program left, sees that it is whole and works on. Returns how many acts are there. */
  private int holdsAtLeast(int acts) {
    try (var file = DataFile.open(path, InstantSource.system())) {
      var networks = new RecordStore<>(file.sql(), Tables.NETWORK, Network.class);
      var names = networks.all().stream().map(Network::name).toList();
      assertThat(new Integrity(file.sql()).findings()).isEmpty();
      assertThat(names).hasSizeBetween(acts, acts + 1);
      if (acts == 0) {
        assertThat(names).isEmpty();
        return 0;
      }
      assertThat(names.getLast()).isEqualTo("Verkosto " + (names.size() - 1));
      assertThat(names.subList(0, names.size() - 1)).allMatch(name -> name.startsWith("Valmis "));
      assertThat(file.sql().fetchCount(Tables.ACT)).isEqualTo(names.size());
      assertThat(file.sql().fetchCount(Tables.ACT_CHANGE)).isEqualTo(2 * names.size() - 1);
      return names.size();
    }
  }
}
