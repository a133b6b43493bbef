package fi.laatuverkko.dialog;

import java.util.Locale;

/**
 * A kind of file in a file chooser.
 *
 * @param words what it is called, in the user's language
 * @param ending its ending without a dot, such as {@code xlsx}
 */
public record FileKind(String words, String ending) {

  /** A file name with the ending, which it may have already. */
  String named(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? name : name + "." + ending;
  }
}
