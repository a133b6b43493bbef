package fi.laatuverkko.window;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.sample.SampleNetwork;
import fi.laatuverkko.sample.SampleStore;
import fi.laatuverkko.storage.Backup;
import fi.laatuverkko.storage.Backups;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.storage.Integrity;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens and makes data files, on the storage thread. The jobs wait to be started. */
public final class FileDoor {

  /** A file that was opened, with the door for writing into it and the names in it. */
  public record Opened(DataFile file, ActLog acts, ChangeFeed feed, ReferenceNames names) {}

  private final Background background;
  private final Clock clock;
  private final Language language;

  public FileDoor(Background background, Clock clock, Language language) {
    this.background = background;
    this.clock = clock;
    this.language = language;
  }

  public Job<Opened> open(Path path) {
    return background.storage(() -> opened(DataFile.open(path, clock)));
  }

  /** Whether the day's backup is still to be made. */
  public Job<Boolean> isBackupDue(DataFile file) {
    return background.storage(() -> new Backups(file.name(), clock).isDue(file));
  }

  /** Makes a backup while the user works on; nothing when the file has been closed before. */
  public Job<Optional<Backup>> backUp(DataFile file) {
    return background.worker(() -> new Backups(file.name(), clock).takeBeside(file));
  }

  /** Makes an empty file with the catalogues in it. */
  public Job<Opened> create(Path path) {
    return background.storage(() -> {
      var file = DataFile.create(path, clock);
      seeding(file).seedIfEmpty();
      return opened(file);
    });
  }

  /** Makes a file with the sample network in it. */
  public Job<Opened> sample(Path path) {
    return background.storage(() -> {
      DataFile.make(path, clock, made ->
          new SampleNetwork(acts(made, new ChangeFeed()), seeding(made), new SampleStore(made.sql()), clock).create());
      return opened(DataFile.open(path, clock));
    });
  }

  /** The backups of a file, latest first. */
  public Job<List<Backup>> backups(DataFile file) {
    return background.storage(() -> new Backups(file.name(), clock).list());
  }

  /** Puts a backup in the place of a file that has been closed, and opens it. */
  public Job<Opened> restore(DataFileName name, Backup backup) {
    return background.storage(() -> {
      new Backups(name, clock).restore(backup, name.file());
      return opened(DataFile.open(name.file(), clock));
    });
  }

  /** Writes a copy of an open file. */
  public Job<Path> copy(DataFile file, Path target) {
    return background.storage(() -> {
      var backups = new Backups(file.name(), clock);
      backups.restore(backups.take(file), DataFileName.of(target).file());
      return target;
    });
  }

  /** What is wrong in a file; nothing when it is sound. */
  public Job<List<Problem>> findings(DataFile file) {
    return background.storage(() -> new Integrity(file.sql()).findings());
  }

  public Job<Void> close(DataFile file) {
    return background.storage(() -> {
      file.close();
      return null;
    });
  }

  private Opened opened(DataFile file) {
    var feed = new ChangeFeed();
    return new Opened(file, acts(file, feed), feed, FreshNames.of(file, feed, language, clock));
  }

  private ActLog acts(DataFile file, ChangeFeed feed) {
    return new ActLog(file, clock, System.getProperty("user.name"), feed);
  }

  private CatalogueSeeding seeding(DataFile file) {
    return new CatalogueSeeding(acts(file, new ChangeFeed()), new CatalogueStore(file.sql()));
  }
}
