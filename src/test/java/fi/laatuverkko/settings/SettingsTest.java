package fi.laatuverkko.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.background.HeldBackground;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.table.ColumnPlace;
import fi.laatuverkko.table.SortKey;
import fi.laatuverkko.table.TableLayout;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir
  private Path folder;

  private Settings settings() {
    return new Settings(folder.resolve("not there yet"), new SameThreadBackground());
  }

  private Path file() {
    return folder.resolve("not there yet").resolve("settings.json");
  }

  private void write(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);
  }

  @Test
  void startsWithDefaults() {
    assertThat(settings().look()).isEqualTo(new LookSettings(Optional.empty(), Theme.SYSTEM, 100));
    assertThat(settings().window().place()).isEmpty();
    assertThat(settings().recentFiles().last()).isEmpty();
    assertThat(settings().tables().load("project")).isEmpty();
  }

  @Test
  void remembersEverythingOverARestart() {
    var before = settings();
    var window = new WindowSettings(Optional.of(new WindowSettings.Place(10, 20, 1280, 800)), true, Map.of("project", 0.4),
        Optional.of("forum"));
    var look = before.look().withLanguage(Language.SV).withTheme(Theme.DARK).withTextPercent(150);
    var files = before.recentFiles().opened(folder.resolve("Ä.mv.db"));
    var layout = new TableLayout(List.of(new ColumnPlace("name", 240, true), new ColumnPlace("state", 90, false)),
        List.of(SortKey.descending("name")));
    before.store(window);
    before.store(look);
    before.store(files);
    before.tables().save("project", layout);
    var after = settings();
    assertThat(after.window()).isEqualTo(window);
    assertThat(after.look()).isEqualTo(look);
    assertThat(after.recentFiles()).isEqualTo(files);
    assertThat(after.tables().load("project")).contains(layout);
    assertThat(after.tables().load("forum")).isEmpty();
  }

  @Test
  void setsABrokenFileAsideAndStartsWithDefaults() throws IOException {
    write("{ \"look\": { \"theme\"");
    var settings = settings();
    assertThat(settings.look().theme()).isEqualTo(Theme.SYSTEM);
    settings.store(settings.look().withTheme(Theme.DARK));
    assertThat(settings().look().theme()).isEqualTo(Theme.DARK);
    assertThat(file().resolveSibling("settings.json.broken")).hasContent("{ \"look\": { \"theme\"");
  }

  @Test
  void setsAFileAsideThatHoldsSomethingElse() throws IOException {
    write("[1, 2]");
    assertThat(settings().look().textPercent()).isEqualTo(100);
    assertThat(file().resolveSibling("settings.json.broken")).exists();
  }

  @Test
  void takesWhatCanBeUsedOfADamagedPart() throws IOException {
    write("""
        {"look": {"language": "XX", "theme": "DARK", "textPercent": "large", "unheard": 1},
         "window": {"dividers": null, "maximised": true},
         "recentFiles": 7}
        """);
    assertThat(settings().look()).isEqualTo(new LookSettings(Optional.empty(), Theme.DARK, 100));
    assertThat(settings().window()).isEqualTo(new WindowSettings(Optional.empty(), true, Map.of(), Optional.empty()));
    assertThat(settings().recentFiles().files()).isEmpty();
  }

  @Test
  void keepsPartsItDoesNotKnow() throws IOException {
    write("{\"later\": {\"version\": 2}}");
    var settings = settings();
    settings.store(settings.look().withTheme(Theme.DARK));
    assertThat(Files.readString(file())).contains("\"later\"", "\"DARK\"");
  }

  @Test
  void putsWritingOffAndWritesAtClose() {
    var background = new HeldBackground();
    var settings = new Settings(folder, background);
    settings.store(settings.look().withTextPercent(120));
    settings.store(settings.look().withTextPercent(150));
    assertThat(folder.resolve("settings.json")).doesNotExist();
    settings.close();
    assertThat(new Settings(folder, background).look().textPercent()).isEqualTo(150);
  }

  @Test
  void writesNothingWhenNothingChanged() {
    var background = new HeldBackground();
    var settings = new Settings(folder, background);
    settings.store(settings.look().withTextPercent(120));
    settings.store(settings.look());
    assertThat(background.waiting()).isEqualTo(1);
  }

  @Test
  void survivesAFolderThatCanNotBeWritten() throws IOException {
    Files.writeString(folder.resolve("not there yet"), "a file where the folder should be");
    var settings = settings();
    settings.store(settings.look().withTextPercent(120));
    assertThat(settings.look().textPercent()).isEqualTo(120);
  }

  @Test
  void keepsTheFilesOpenedLatelyWithTheLastFirst() {
    var files = RecentFiles.DEFAULTS;
    for (var number = 0; number < 12; number++) {
      files = files.opened(folder.resolve(number + ".mv.db"));
    }
    files = files.opened(folder.resolve("5.mv.db"));
    assertThat(files.files()).hasSize(10);
    assertThat(files.last()).contains(folder.resolve("5.mv.db"));
    assertThat(files.without(folder.resolve("5.mv.db")).last()).contains(folder.resolve("11.mv.db"));
    assertThat(files.closed().last()).isEmpty();
  }
}
