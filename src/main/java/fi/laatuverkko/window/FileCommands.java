package fi.laatuverkko.window;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.dialog.FileKind;
import fi.laatuverkko.settings.Settings;
import fi.laatuverkko.storage.Backup;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the file menu and the first screen do. */
public final class FileCommands {

  private final FileDoor door;
  private final WindowModel window;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Path folder;
  private final Function<FileDoor.Opened, Workspace> workspace;
  private final Settings settings;

  /**
   * @param folder where new files are made unless the user chooses another place
   * @param workspace joins the tabs of a file that was opened
   * @param settings remembers the files opened
   */
  public FileCommands(FileDoor door, WindowModel window, Dialogs dialogs, Texts texts, Path folder,
      Function<FileDoor.Opened, Workspace> workspace, Settings settings) {
    this.door = door;
    this.window = window;
    this.dialogs = dialogs;
    this.texts = texts;
    this.folder = folder;
    this.workspace = workspace;
    this.settings = settings;
  }

  /** Makes the sample network in the program's own folder, under a name that is free. */
  public void makeSample() {
    start(door.sample(free(texts.get("window.sampleName"))), "window.making");
  }

  public void makeNew() {
    dialogs.saveFile(texts.get("window.new"), kind(), texts.get("window.newName"))
        .ifPresent(path -> start(door.create(path), "window.making"));
  }

  /** Shows the networks of the open file, where the first one is made. */
  public void makeNetwork() {
    window.workspace().ifPresent(open -> open.showNetworks().run());
  }

  public void open() {
    dialogs.openFile(texts.get("window.open"), kind()).ifPresent(this::open);
  }

  public void open(Path path) {
    if (window.workspace().filter(open -> open.file().name().equals(DataFileName.of(path))).isEmpty()) {
      start(door.open(path), "window.opening", opened -> backUp(opened.file()));
    }
  }

  /** Makes the day's backup behind the views that have just been shown. */
  private void backUp(DataFile file) {
    door.isBackupDue(file).onSuccess(due -> {
      if (due) {
        door.backUp(file).titled(texts.get("window.backingUp")).onFailure(dialogs::fail).start();
      }
    }).onFailure(dialogs::fail).start();
  }

  /** Stores what is being typed and lets the file go. */
  public void close() {
    window.workspace().ifPresent(open -> {
      open.commit();
      window.show(Optional.empty());
      settings.store(settings.recentFiles().closed());
      door.close(open.file()).onFailure(dialogs::fail).start();
    });
  }

  /** Writes a copy of the open file under another name; the open file stays open. */
  public void saveCopy() {
    window.workspace().ifPresent(open -> dialogs.saveFile(texts.get("window.copy"), kind(), open.name()).ifPresent(target -> {
      open.commit();
      door.copy(open.file(), target).titled(texts.get("window.copying"))
          .onSuccess(_ -> dialogs.tell(texts.get("window.copied", target.getFileName().toString()))).onFailure(dialogs::fail).start();
    }));
  }

  /** Puts a backup in the open file's place; the file as it is now is kept beside it. */
  public void restore() {
    window.workspace().ifPresent(open -> door.backups(open.file()).onSuccess(backups -> restore(open, backups)).onFailure(dialogs::fail)
        .start());
  }

  private void restore(Workspace open, List<Backup> backups) {
    if (backups.isEmpty()) {
      dialogs.tell(texts.get("window.noBackups"));
      return;
    }
    dialogs.fill(texts.get("window.restore"), BackupChoice.form(backups, texts), new BackupChoice(backups.getFirst()),
        texts.get("window.restoreNow"))
        .map(BackupChoice::backup).ifPresent(backup -> {
          var file = open.file();
          close();
          start(door.restore(file.name(), backup), "window.opening",
              _ -> dialogs.tell(texts.get("window.restored", BackupChoice.moment(backup, texts))));
        });
  }

  /** Looks the file through and says what is wrong in it. */
  public void verify() {
    window.workspace().ifPresent(open -> door.findings(open.file()).titled(texts.get("window.verifying")).onSuccess(findings -> {
      var words = findings.isEmpty() ? texts.get("window.sound")
          : String.join("\n", findings.stream().map(finding -> finding.in(texts)).toList());
      dialogs.choose(texts.get("window.item.verify"), words, List.of(texts.get("window.understood")));
    }).onFailure(dialogs::fail).start());
  }

  private void start(Job<FileDoor.Opened> job, String title) {
    start(job, title, _ -> {});
  }

  private void start(Job<FileDoor.Opened> job, String title, Consumer<FileDoor.Opened> afterwards) {
    var words = texts.get(title);
    window.awaitedProperty().set(Optional.of(words));
    Runnable arrived = () -> window.awaitedProperty().set(Optional.empty());
    job.titled(words).onCancelled(arrived).onFailure(_ -> arrived.run()).onSuccess(file -> {
      close();
      window.show(Optional.of(workspace.apply(file)));
      arrived.run();
      settings.store(settings.recentFiles().opened(file.file().name().file()));
      afterwards.accept(file);
    }).onFailure(dialogs::fail).start();
  }

  private FileKind kind() {
    return new FileKind(texts.get("window.fileKind"), DataFileName.EXTENSION.substring(1));
  }

  private Path free(String name) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var path = folder.resolve(name);
    for (int number = 2; Files.exists(DataFileName.of(path).file()); number++) {
      path = folder.resolve(name + " " + number);
    }
    return path;
  }
}
