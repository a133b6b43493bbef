package fi.laatuverkko.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartFileTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Verkosto åäö", "Verkosto åäö.mv.db"})
  void fileThatExistsIsOpenedByEitherName(String name) throws Exception {
    Files.createFile(folder.resolve("Verkosto åäö.mv.db"));
    assertThat(StartFile.in(folder.resolve(name).toString())).contains(folder.resolve(name));
  }

  @Test
  void fileThatIsNotThereIsLeftForTheWindowToTell() {
    assertThat(StartFile.in(folder.resolve("Ei ole").toString())).contains(folder.resolve("Ei ole"));
    assertThat(StartFile.in("Ei ole.mv.db")).contains(Path.of("Ei ole.mv.db").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample", "--help", "-V", "", "exprot"})
  void wordOfTheCommandLineIsNoFile(String word) {
    assertThat(StartFile.in(word)).isEmpty();
  }

  @Test
  void commandWithArgumentsIsNoFile() {
    assertThat(StartFile.in("verify", folder.toString())).isEmpty();
    assertThat(StartFile.in()).isEmpty();
  }
}
