package fi.laatuverkko.intake;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that a reader of tables looks for.
 *
 * @param name of the column within its reader
 * @param label text key of what it is called in the preview
 * @param required true when nothing can be read without it
 * @param aliases headings it goes by, in all languages and of all years, made plain
 */
public record WantedColumn(String name, String label, boolean required, Set<String> aliases) {

  public static WantedColumn of(String name, String label, String... aliases) {
    return new WantedColumn(name, label, false, Arrays.stream(aliases).map(Heading::plain).collect(Collectors.toUnmodifiableSet()));
  }

  public WantedColumn needed() {
    return new WantedColumn(name, label, true, aliases);
  }

  boolean goesBy(String heading) {
    return aliases.contains(Heading.plain(heading));
  }
}
