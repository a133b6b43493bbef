package fi.laatuverkko.window;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningsTest {

  private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir private Path folder;

  @Test
  void aFileOpenedForTheFirstTimeHasNoOpeningBefore() {
    assertThat(openings(FIRST).opened(folder.resolve("a"))).isEmpty();
  }

  @Test
  void theOpeningBeforeIsThatOfAnEarlierRun() throws Exception {
    var settings = settings();
    new Openings(settings, () -> FIRST).opened(folder.resolve("a"));
    settings.close();
    var file = folder.resolve("settings.json");
    Files.writeString(file, Files.readString(file).replace("\"process\" : " + ProcessHandle.current().pid(), "\"process\" : 0"));
    assertThat(openings(FIRST.plusSeconds(60)).opened(folder.resolve("a"))).contains(FIRST);
  }

  @Test
  void openingAgainInTheSameRunDoesNotCount() {
    var settings = settings();
    new Openings(settings, () -> FIRST).opened(folder.resolve("a"));
    assertThat(new Openings(settings, () -> FIRST.plusSeconds(60)).opened(folder.resolve("a"))).isEmpty();
  }

  private Openings openings(Instant now) {
    return new Openings(settings(), () -> now);
  }

  private Settings settings() {
    return new Settings(folder, new SameThreadBackground());
  }
}
