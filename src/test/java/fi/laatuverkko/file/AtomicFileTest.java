package fi.laatuverkko.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void writesANewFileAndReplacesIt() throws IOException {
    var file = folder.resolve("Selvitys åäö 😀.csv");
    write(file, "yksi");
    write(file, "kaksi");
    assertThat(file).hasContent("kaksi");
    assertThat(filesInFolder()).containsExactly(file);
  }

  @Test
  void letsTheContentCloseItsStream() {
    var file = folder.resolve("a.txt");
    new AtomicFile(file).write(stream -> {
      stream.write('a');
      stream.close();
    });
    assertThat(file).hasContent("a");
  }

  @Test
  void leavesTheOldFileWhenTheContentFailsHalfway() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "vanha");
    assertThatThrownBy(() -> new AtomicFile(file).write(stream -> {
      stream.write(new byte[200_000]);
      throw new IOException("No space left on device");
    })).isInstanceOf(TargetUnavailable.class);
    assertThat(file).hasContent("vanha");
    assertThat(filesInFolder()).containsExactly(file);
  }

  @Test
  void leavesNothingBehindWhenTheContentIsCancelled() throws IOException {
    assertThatThrownBy(() -> new AtomicFile(folder.resolve("a.txt")).write(stream -> {
      stream.write(1);
      throw new CancellationException();
    })).isInstanceOf(CancellationException.class);
    assertThat(filesInFolder()).isEmpty();
  }

  @Test
  void keepsALinkALinkAndTheRightsOfTheFile() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    var file = Files.writeString(folder.resolve("oikea.txt"), "vanha");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    var link = Files.createSymbolicLink(folder.resolve("linkki.txt"), file);
    write(link, "uusi");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("uusi");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw----");
  }

  @Test
  void refusesAFileOpenInLibreOfficeAndTellsWhoHasIt() throws IOException {
    var file = Files.writeString(folder.resolve("a.xlsx"), "vanha");
    Files.writeString(folder.resolve(".~lock.a.xlsx#"), ",koordinaattori,kannettava,15.08.2022 14:02,file:///home/;");
    assertThat(refusal(file)).isEqualTo("Tiedosto a.xlsx on auki toisessa ohjelmassa: koordinaattori (kannettava). "
        + "Sulje se siellä ja yritä uudelleen, tai tallenna toisella nimellä.");
    assertThat(file).hasContent("vanha");
  }

  @Test
  void refusesAFileOpenInExcel() throws IOException {
    var file = Files.writeString(folder.resolve("a.xlsx"), "vanha");
    Files.write(folder.resolve("~$a.xlsx"), "\u0005Väinö      ".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal(file)).contains("auki toisessa ohjelmassa: Väinö.");
    Files.write(folder.resolve("~$a.xlsx"), new byte[0]);
    assertThat(refusal(file)).contains("auki toisessa ohjelmassa. Sulje");
  }

  @Test
  void refusesAFileMarkedReadOnly() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    var file = Files.writeString(folder.resolve("a.xlsx"), "vanha");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(refusal(file)).contains("a.xlsx").contains("vain luettavaksi");
    assertThat(file).hasContent("vanha");
  }

  @Test
  void refusesAMissingFolderAndAFolderInPlaceOfAFile() throws IOException {
    assertThat(refusal(folder.resolve("ei ole").resolve("a.xlsx"))).contains("Kansiota " + folder.resolve("ei ole") + " ei ole");
    assertThat(refusal(Files.createDirectory(folder.resolve("kansio")))).contains("kansio on kansio kansiossa " + folder);
  }

  @Test
  void refusesANameThatIsTooLong() {
    assertThat(refusal(folder.resolve("a".repeat(300) + ".xlsx"))).startsWith("Tiedoston nimi on liian pitkä");
  }

  @Test
  void understandsWhatThePlatformsSay() {
    var file = folder.resolve("a.xlsx");
    assertThat(key(file, new IOException("No space left on device"))).isEqualTo("file.problem.diskFull");
    assertThat(key(file, new IOException("There is not enough space on the disk"))).isEqualTo("file.problem.diskFull");
    assertThat(key(file, new FileSystemException("a.xlsx", null,
        "The process cannot access the file because it is being used by another process"))).isEqualTo("file.problem.openElsewhere");
    assertThat(key(file, new AccessDeniedException("a.xlsx"))).isEqualTo("file.problem.folderNotWritable");
    assertThat(key(file, new FileSystemException("a.xlsx", null, "Read-only file system"))).isEqualTo("file.problem.folderNotWritable");
    assertThat(key(file, new IOException("Input/output error"))).isEqualTo("file.problem.other");
  }

  @Test
  void takesRefusedAccessToAnExistingFileForAnOpenOne() throws IOException {
    var file = Files.writeString(folder.resolve("a.xlsx"), "vanha");
    assertThat(key(file, new AccessDeniedException("a.xlsx"))).isEqualTo("file.problem.openElsewhere");
  }

  private static void write(Path file, String text) {
    new AtomicFile(file).write(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String refusal(Path file) {
    return catchThrowableOfType(TargetUnavailable.class, () -> write(file, "uusi")).problem().in(Texts.in(Language.FI));
  }

  private static String key(Path file, IOException error) {
    return TargetUnavailable.because(file, error).problem().key();
  }

  private List<Path> filesInFolder() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
