package fi.laatuverkko.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.TestFile;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.project.ProjectBuilder;
import fi.laatuverkko.project.ProjectState;
import fi.laatuverkko.storage.schema.Tables;
import fi.laatuverkko.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  private static final Migrations LATER = new Migrations(99, List.of("fi/laatuverkko/migrations", "fi/laatuverkko/storage/later"));
  private static final Migrations FAILING = new Migrations(99, List.of("fi/laatuverkko/migrations", "fi/laatuverkko/storage/failing"));

  @TempDir Path folder;

  @Test
  void knowsItsNewestVersion() throws Exception {
    var scripts = Path.of(Objects.requireNonNull(DataFile.class.getResource("/fi/laatuverkko/migrations")).toURI());
    try (var files = Files.list(scripts)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("V"))
          .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))).max()).hasValue(Migrations.ofProgram().newest());
    }
  }

  @Test
  void backsUpAnOlderFileAndThenMigratesIt() {
    var clock = fileWithAProject();
    try (var file = new Opening(LATER, clock).open(DataFileName.of(folder.resolve("Verkosto")))) {
      assertThat(file.sql().fetchValue("SELECT nickname FROM project")).isEqualTo("later");
      assertThat(file.sql().fetchCount(Tables.ACT)).isEqualTo(1);
    }
    var backups = new Backups(DataFileName.of(folder.resolve("Verkosto")), clock);
    assertThat(backups.list()).hasSize(1);
    backups.restore(backups.list().getFirst(), folder.resolve("Vanha"));
    try (var old = DataFile.open(folder.resolve("Vanha"), clock)) {
      assertThat(old.sql().fetchCount(Tables.PROJECT)).isEqualTo(1);
    }
    assertThat(DataFileTest.contents(folder).keySet()).containsExactly("Vanha.mv.db", "Verkosto-varmuuskopiot", "Verkosto.mv.db");
  }

  @Test
  void leavesTheFileAsItWasWhenAStepFails() {
    var clock = fileWithAProject();
    assertThatThrownBy(() -> new Opening(FAILING, clock).open(DataFileName.of(folder.resolve("Verkosto"))))
        .isInstanceOfSatisfying(DataFileUnavailable.class,
            refusal -> assertThat(refusal.problem().key()).isEqualTo("storage.problem.migrationFailed"));
    assertThat(DataFileTest.contents(folder).keySet()).containsExactly("Verkosto-varmuuskopiot", "Verkosto.mv.db");
    try (var file = DataFile.open(folder.resolve("Verkosto"), clock)) {
      assertThat(file.sql().fetchCount(Tables.PROJECT)).isEqualTo(1);
    }
  }

  private InstantSource fileWithAProject() {
    try (var file = TestFile.in(folder)) {
      var projects = file.store(Tables.PROJECT, Project.class);
      file.log.perform(ActName.of("x"), act -> projects.insert(act,
          ProjectBuilder.builder().name("Loiste 6").state(ProjectState.RUNNING).reportLanguage(Language.FI).build()));
      return file.clock;
    }
  }
}
