package fi.laatuverkko.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.NetworkBuilder;
import fi.laatuverkko.storage.DataFileUnavailable.Reason;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T07:30:00Z"));

  @TempDir Path folder;

  @ParameterizedTest
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has fewer ordinary names")
  @ValueSource(strings = {"Verkosto", "Verkosto.mv.db", "Laatu ja kehitys", "Åland öar", "verkko 🌱", "a:b", "it's 100 %#?&=+,!", ".piilo",
      "1.2.3",
      "$HOME", "nio:x", "jdbc:h2:mem:x"})
  void opensFilesOfAnyOrdinaryName(String name) throws IOException {
    Files.write(folder.resolve(name.replace(".mv.db", "") + ".mv.db"), TestFile.emptyFile());
    try (var file = DataFile.open(folder.resolve(name), CLOCK)) {
      assertThat(file.sql().fetchCount(Tables.PROJECT)).isZero();
      assertThat(file.name().shown()).isEqualTo(name.replace(".mv.db", ""));
    }
    assertThat(contents(folder).keySet()).containsExactly(name.replace(".mv.db", "") + ".mv.db");
  }

  @Test
  void fileMadeWithAContentHasItsNameOnlyWhenItIsWhole() {
    DataFile.make(folder.resolve("Näyte"), CLOCK, made -> assertThat(folder.resolve("Näyte.mv.db")).doesNotExist());
    assertThat(contents(folder).keySet()).containsExactly("Näyte.mv.db");
  }

  @Test
  void nothingIsLeftWhenTheContentOfANewFileFails() {
    var stopped = new IllegalStateException("kesken");
    assertThatThrownBy(() -> DataFile.make(folder.resolve("Näyte"), CLOCK, _ -> {
      throw stopped;
    })).isSameAs(stopped);
    assertThat(contents(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;INIT=RUNSCRIPT FROM 'x'", "a;b", "a\nb", "a\\b"})
  void refusesNamesTheDatabaseWouldTakeForSomethingElse(String name) {
    assertThat(refusalOf(() -> DataFile.create(folder.resolve(name), CLOCK)).reason()).isEqualTo(Reason.BAD_NAME);
    assertThat(refusalOf(() -> DataFile.open(folder.resolve(name), CLOCK)).reason()).isEqualTo(Reason.BAD_NAME);
    assertThat(contents(folder)).isEmpty();
  }

  @Test
  void makesAFileAndSaysBesideItWhoHasIt() throws IOException {
    var file = DataFile.create(folder.resolve("Verkosto"), CLOCK);
    var note = Files.readString(folder.resolve("Verkosto.owner.json"));
    assertThat(note).contains(System.getProperty("user.name"), "2026-01-05T07:30:00Z", "" + ProcessHandle.current().pid());
    file.close();
    assertThat(contents(folder).keySet()).containsExactly("Verkosto.mv.db");
  }

  @Test
  void doesNotMakeAFileOverAnother() {
    DataFile.create(folder.resolve("Verkosto"), CLOCK).close();
    var before = contents(folder);
    assertThat(refusalOf(() -> DataFile.create(folder.resolve("Verkosto.mv.db"), CLOCK)).reason()).isEqualTo(Reason.EXISTS);
    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    var refusal = refusalOf(() -> DataFile.open(folder.resolve("Puuttuu"), CLOCK));
    assertThat(refusal.reason()).isEqualTo(Reason.NOT_THERE);
    assertThat(refusal.problem().in(Texts.in(Language.FI))).startsWith("Tiedostoa Puuttuu ei ole kansiossa " + folder);
    assertThat(refusalOf(() -> DataFile.create(folder.resolve("ei/ole"), CLOCK)).reason()).isEqualTo(Reason.NOT_THERE);
    assertThat(contents(folder)).isEmpty();
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.writeString(folder.resolve("kirje.mv.db"), "Hyvä vastaanottaja, ".repeat(1000));
    Files.writeString(folder.resolve("kirje.docx"), "Hyvä vastaanottaja");
    Files.createDirectory(folder.resolve("kansio.mv.db"));
    refusesUntouched("kirje", Reason.NOT_OURS);
    refusesUntouched("kirje.docx", Reason.NOT_OURS);
    refusesUntouched("kansio", Reason.NOT_OURS);
  }

  @Test
  void refusesADatabaseOfAnotherProgram() throws Exception {
    for (var user : new String[] {"sa", "muu"}) {
      try (var other = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(user), user,
          ""); var statement = other.createStatement()) {
        statement.execute("CREATE TABLE project (id INT)");
      }
      refusesUntouched(user, Reason.NOT_OURS);
    }
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Files.createFile(folder.resolve("tyhjä.mv.db"));
    refusesUntouched("tyhjä", Reason.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.99999})
  void refusesAFileOfWhichPartIsMissing(double part) throws IOException {
    var whole = TestFile.emptyFile();
    Files.write(folder.resolve("osa.mv.db"), Arrays.copyOf(whole, (int) (whole.length * part)));
    refusesUntouched("osa", Reason.DAMAGED);
  }

  @Test
  void refusesAUsedFileOfWhichAnyDataIsMissing() throws IOException {
    var used = folder.resolve("Verkosto.mv.db");
    try (var file = TestFile.in(folder)) {
      var networks = file.store(Tables.NETWORK, Network.class);
      for (int i = 0; i < 100; i++) {
        var name = "Verkosto " + i;
        file.log.perform(ActName.of("x"), act -> networks.insert(act, NetworkBuilder.builder().name(name).build()));
      }
    }
    var whole = Files.readAllBytes(used);
    for (int percent = 1; percent < 100; percent += 7) {
      var cut = folder.resolve("osa" + percent);
      Files.write(folder.resolve("osa" + percent + ".mv.db"), Arrays.copyOf(whole, whole.length / 100 * percent));
      try (var file = DataFile.open(cut, CLOCK)) {
        assertThat(file.sql().fetch(Tables.NETWORK)).as(percent + " %").hasSize(100);
        assertThat(file.sql().fetch(Tables.ACT_CHANGE)).hasSize(100);
      } catch (DataFileUnavailable e) {
        assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
      }
    }
  }

  @Test
  void refusesAFileFromANewerVersion() {
    new Opening(new Migrations(99, List.of("fi/laatuverkko/migrations", "fi/laatuverkko/storage/later")), CLOCK)
        .create(DataFileName.of(folder.resolve("uusi"))).close();
    var refusal = refusesUntouched("uusi", Reason.NEWER);
    assertThat(refusal.problem().in(Texts.in(Language.EN)))
        .contains("data version 99; this program knows version " + Migrations.ofProgram().newest());
  }

  @Test
  void refusesAFileThatCannotBeWritten() throws IOException {
    Files.write(folder.resolve("vain-luku.mv.db"), TestFile.emptyFile());
    assertThat(folder.resolve("vain-luku.mv.db").toFile().setWritable(false)).isTrue();
    refusesUntouched("vain-luku", Reason.READ_ONLY);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Files.write(folder.resolve("Verkosto.mv.db"), TestFile.emptyFile());
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      refusesUntouched("Verkosto", Reason.READ_ONLY);
      assertThat(refusalOf(() -> DataFile.create(folder.resolve("toinen"), CLOCK)).reason()).isEqualTo(Reason.READ_ONLY);
    } finally {
      folder.toFile().setWritable(true);
    }
  }

  @Test
  void refusesToOpenTheSameFileTwiceInOneProgram() {
    try (var file = TestFile.in(folder)) {
      assertThat(refusalOf(() -> DataFile.open(file.path, CLOCK)).reason()).isEqualTo(Reason.IN_USE);
      assertThat(file.sql().fetchCount(Tables.PROJECT)).isZero();
    }
    DataFile.open(folder.resolve("Verkosto"), CLOCK).close();
  }

  @Test
  void opensAFileOverTheNoteOfAProgramThatDied() throws IOException {
    Files.write(folder.resolve("Verkosto.mv.db"), TestFile.emptyFile());
    Files.writeString(folder.resolve("Verkosto.owner.json"), "{\"user\":\"x\"");
    DataFile.open(folder.resolve("Verkosto"), CLOCK).close();
    assertThat(contents(folder).keySet()).containsExactly("Verkosto.mv.db");
  }

  @Test
  void opensAFileThroughALinkUnderItsOwnName() throws IOException {
    Files.write(folder.resolve("Verkosto.mv.db"), TestFile.emptyFile());
    Files.createSymbolicLink(folder.resolve("linkki.mv.db"), folder.resolve("Verkosto.mv.db"));
    try (var file = DataFile.open(folder.resolve("linkki"), CLOCK)) {
      assertThat(file.name().shown()).isEqualTo("Verkosto");
    }
  }

  private DataFileUnavailable refusesUntouched(String name, Reason reason) {
    var before = contents(folder);
    var refusal = refusalOf(() -> DataFile.open(folder.resolve(name), CLOCK));
    assertThat(refusal.reason()).isEqualTo(reason);
    for (var language : Language.values()) {
      assertThat(refusal.problem().in(Texts.in(language))).contains(name).doesNotContain("{", "Exception");
    }
    assertThat(contents(folder)).isEqualTo(before);
    return refusal;
  }

  private static DataFileUnavailable refusalOf(ThrowingCallable opening) {
    var refusal = catchThrowableOfType(DataFileUnavailable.class, opening);
    assertThat(refusal).isNotNull();
    return refusal;
  }

  /** Names and bytes of what is in a folder; nothing in it may be open. */
  static Map<String, String> contents(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) + "" : "folder");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }
}
