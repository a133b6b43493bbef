package fi.laatuverkko.window;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;

/**
 * A paper that can be written from the window beside the final report.
 *
 * @param name of its item in the menu, {@code window.item.<name>}
 * @param ending of its file
 * @param ofProject whether it is about one project, which the user chooses
 */
public record PaperExport(String name, String ending, boolean ofProject, Write write) {

  /** Reads and writes; called on the storage thread. The project is 0 where the paper is about none. */
  @FunctionalInterface
  public interface Write {
    void write(long project, Language language, Path target, Progress progress) throws Exception;
  }
}
