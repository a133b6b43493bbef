package fi.laatuverkko.dialog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A kind of file in a file chooser.
 *
 * @param words what it is called, in the user's language
 * @param ending its ending without a dot, such as {@code xlsx}
 * @param otherEndings of files that may be opened too
 */
public record FileKind(String words, String ending, List<String> otherEndings) {

  public FileKind(String words, String ending, String... otherEndings) {
    this(words, ending, List.of(otherEndings));
  }

  /** As choosers want them: {@code *.xlsx}. */
  List<String> patterns() {
    return Stream.concat(Stream.of(ending), otherEndings.stream()).map(one -> "*." + one).toList();
  }

  /** A file name with the ending, which it may have already. */
  String named(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? name : name + "." + ending;
  }
}
