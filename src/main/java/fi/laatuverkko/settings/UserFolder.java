package fi.laatuverkko.settings;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Where the computer wants a program to keep what belongs to one user. */
public final class UserFolder {

  private static final String PROGRAM = "Laatuverkko";

  private UserFolder() {}

  /** The folder; it may not exist yet. */
  public static Path path() {
    return Path.of(AppDirsFactory.getInstance().getUserDataDir(PROGRAM, null, null));
  }
}
