package fi.laatuverkko.settings;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.table.SortKey;
import fi.laatuverkko.table.TableLayout;
import fi.laatuverkko.table.TableMemory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything the program remembers about its user. A feature that remembers something of its own brings a record and a name. */
public final class Settings implements AutoCloseable {

  private static final String FILE_NAME = "settings.json";

  private final SettingsFile file;

  /**
   * @param folder where the file is kept, see {@link UserFolder}
   */
  public Settings(Path folder, Background background) {
    file = new SettingsFile(folder.resolve(FILE_NAME), background);
  }

  /** What is remembered under a name; what is missing or can't be used is as in the defaults. */
  public <S extends Record> S read(String name, S defaults) {
    return file.read(name, defaults);
  }

  /** Remembers a record under a name; it is written soon. */
  public void store(String name, Record value) {
    file.store(name, value);
  }

  public WindowSettings window() {
    return read("window", WindowSettings.DEFAULTS);
  }

  public void store(WindowSettings window) {
    store("window", window);
  }

  public LookSettings look() {
    return read("look", LookSettings.DEFAULTS);
  }

  public void store(LookSettings look) {
    store("look", look);
  }

  public RecentFiles recentFiles() {
    return read("recentFiles", RecentFiles.DEFAULTS);
  }

  public void store(RecentFiles files) {
    store("recentFiles", files);
  }

  /** How the user left each table. */
  public TableMemory tables() {
    return new TableMemory() {

      @Override
      public Optional<TableLayout> load(String table) {
        var layout = read("table." + table, new TableLayout(List.of(), List.<SortKey>of()));
        return layout.columns().isEmpty() ? Optional.empty() : Optional.of(layout);
      }

      @Override
      public void save(String table, TableLayout layout) {
        store("table." + table, layout);
      }
    };
  }

  /** Writes what has not been written yet. */
  @Override
  public void close() {
    file.flush();
  }
}
