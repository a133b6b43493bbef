package fi.laatuverkko.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextBundlesTest {

  private static final Path TEXTS = Path.of("src/main/resources/fi/laatuverkko/texts");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  /** Parts of a described form or table: their texts are found by name. */
  private static final Pattern DESCRIBED = Pattern.compile("(\\w+)\\.(field|section|column)\\.(\\w+?)(\\.help|\\.why)?");
  private static final Set<String> OF_TABLES = Set.of("count", "search", "empty", "new");

  @Test
  void everyTextExistsInAllLanguagesWithTheSamePlaceholders() throws IOException {
    var finnish = texts("");
    for (var suffix : List.of("_sv", "_en")) {
      var other = texts(suffix);
      assertThat(other.keySet()).as("keys of *%s.properties", suffix).isEqualTo(finnish.keySet());
      assertThat(other.entrySet().stream().filter(text -> !placeholders(text.getValue()).equals(placeholders(finnish.get(text.getKey()))))
          .map(Map.Entry::getKey))
          .as("texts with other placeholders in *%s.properties", suffix).isEmpty();
    }
  }

  @Test
  void everyTextThatTakesValuesIsAPattern() throws IOException {
    for (var suffix : List.of("", "_sv", "_en")) {
      assertThat(texts(suffix).entrySet().stream().filter(text -> text.getValue().contains("{0"))
          .filter(text -> hasLoneApostrophe(text.getValue()))
          .map(Map.Entry::getKey)).as("texts with an apostrophe that would be swallowed").isEmpty();
      texts(suffix).values().stream().filter(text -> text.contains("{0")).forEach(MessageFormat::new);
    }
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var literals = literals();
    var unused = texts("").keySet().stream().filter(key -> !isUsed(key, literals)).toList();
    assertThat(unused).as("texts nobody uses").isEmpty();
  }

  @Test
  void everyKeyInTheCodeExists() throws IOException {
    var keys = texts("").keySet();
    var bundles = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    var missing = literals().stream()
        .filter(literal -> literal.matches("[a-z]\\w*(\\.[A-Za-z_]\\w*)+"))
        .filter(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
        .filter(literal -> !literal.matches(".*\\.(properties|css|csv|json|sql|xlsx|png|svg|options)"))
        .filter(literal -> keys.stream().noneMatch(key -> key.equals(literal) || key.startsWith(literal + ".")))
        .toList();
    assertThat(missing).as("keys in the code without a text").isEmpty();
  }

  private static boolean isUsed(String key, Set<String> literals) {
    if (literals.contains(key)) {
      return true;
    }
    var described = DESCRIBED.matcher(key);
    if (described.matches() && literals.contains(described.group(1)) && literals.contains(described.group(3))) {
      return true;
    }
    var last = key.substring(key.lastIndexOf('.') + 1);
    var first = key.substring(0, key.lastIndexOf('.'));
    if (OF_TABLES.contains(last) && literals.contains(first)) {
      return true;
    }
    // name + ending, such as the panel every kind of record has, or the help beside a title
    if (literals.stream().anyMatch(literal -> literal.startsWith(".") && key.endsWith(literal))
        || key.endsWith("Help") && literals.contains("Help") && literals.contains(key.substring(0, key.length() - "Help".length()))) {
      return true;
    }
    // prefix + constant: the prefix stands in the code with its last dot, or as the first part of a composed key
    for (var prefix = first; !prefix.isEmpty(); prefix = prefix.contains(".") ? prefix.substring(0, prefix.lastIndexOf('.')) : "") {
      if (literals.contains(prefix + ".") || prefix.contains(".") && literals.contains(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** The command line names a text as {@code ${bundle:cli.option.file}}. */
  private static String key(String literal) {
    return literal.startsWith("${bundle:") ? literal.substring("${bundle:".length(), literal.length() - 1) : literal;
  }

  private static boolean hasLoneApostrophe(String text) {
    return text.replace("''", "").contains("'");
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> literals() throws IOException {
    List<String> literals = new ArrayList<>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LITERAL.matcher(Files.readString(file)).results().map(match -> match.group(1)).map(TextBundlesTest::key).forEach(literals::add);
      }
    }
    return Set.copyOf(literals);
  }

  private static Map<String, String> texts(String suffix) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(TEXTS)) {
      for (var file : files.filter(path -> path.getFileName().toString().matches("[A-Za-z]+" + suffix + "\\.properties")).toList()) {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        var bundle = file.getFileName().toString().replace(suffix + ".properties", "");
        properties.forEach((key, value) -> {
          assertThat((String) key).as("key in %s", file.getFileName()).startsWith(bundle + ".");
          texts.put((String) key, (String) value);
        });
      }
    }
    return texts;
  }
}
