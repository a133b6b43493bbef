package fi.laatuverkko.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.laatuverkko.act.OtherProgram;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.storage.DataFileUnavailable.Reason;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class SecondProgramTest {

  @TempDir Path folder;

  @Test
  void isToldWhoHasTheFileAndSinceWhen() throws Exception {
    Files.write(folder.resolve("Verkosto.mv.db"), TestFile.emptyFile());
    var other = OtherProgram.start("hold", folder.resolve("Verkosto"), 0);
    try (var output = OtherProgram.output(other)) {
      assertThat(output.readLine()).isEqualTo("open");
      assertThat(sentence())
          .startsWith("Tiedosto Verkosto on jo auki: käyttäjällä " + System.getProperty("user.name") + " koneella ")
          .contains(", " + LocalDate.now().getDayOfMonth() + "." + LocalDate.now().getMonthValue() + ".");
      var backup = new Backups(DataFileName.of(folder.resolve("Verkosto")), InstantSource.system());
      assertThat(catchThrowableOfType(DataFileUnavailable.class,
          () -> backup.restore(new Backup(Instant.EPOCH, folder, Optional.empty()), folder.resolve("Verkosto"))).reason())
          .isEqualTo(Reason.IN_USE);
      Files.delete(folder.resolve("Verkosto.owner.json"));
      assertThat(sentence()).isEqualTo("Tiedosto Verkosto on jo auki toisessa ohjelmassa. Sulje se siellä ja yritä sitten uudelleen.");
      other.getOutputStream().close();
      assertThat(other.waitFor()).isZero();
    } finally {
      other.destroyForcibly();
    }
    DataFile.open(folder.resolve("Verkosto"), InstantSource.system()).close();
  }

  @Test
  void opensTheFileOfAProgramThatWasKilled() throws Exception {
    Files.write(folder.resolve("Verkosto.mv.db"), TestFile.emptyFile());
    var other = OtherProgram.start("hold", folder.resolve("Verkosto"), 0);
    try (var output = OtherProgram.output(other)) {
      assertThat(output.readLine()).isEqualTo("open");
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(folder.resolve("Verkosto.owner.json")).exists();
    DataFile.open(folder.resolve("Verkosto"), InstantSource.system()).close();
    assertThat(folder.resolve("Verkosto.owner.json")).doesNotExist();
  }

  private String sentence() {
    var refusal = catchThrowableOfType(DataFileUnavailable.class, () -> DataFile.open(folder.resolve("Verkosto"), InstantSource.system()));
    assertThat(refusal.reason()).isEqualTo(Reason.IN_USE);
    return refusal.problem().in(Texts.in(Language.FI));
  }
}
