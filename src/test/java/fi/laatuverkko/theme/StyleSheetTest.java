package fi.laatuverkko.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  private static final Path STYLES = Path.of("src/main/resources/fi/laatuverkko/styles");
  private static final Pattern FIXED_COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|rgba|hsb|hsba)\\(|:\\s*(black|white|red|green|blue|yellow|gr[ae]y|orange|purple)\\b");
  private static final Pattern COLOUR_NAME = Pattern.compile("(?<!-)-color-[a-z0-9-]+");

  private static String sheets() throws IOException {
    var text = new StringBuilder();
    try (Stream<Path> files = Files.list(STYLES)) {
      for (var file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static String theme(String name) throws IOException {
    try (var stream = atlantafx.base.theme.Theme.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes());
    }
  }

  /** An open rule swallows the ones after it without a word. */
  @Test
  void closesEveryRule() throws IOException {
    var open = 0;
    for (var line : sheets().lines().toList()) {
      open += (int) line.chars().filter(sign -> sign == '{').count() - (int) line.chars().filter(sign -> sign == '}').count();
      assertThat(open).as(line).isBetween(0, 1);
    }
    assertThat(open).isZero();
  }

  @Test
  void holdsNoColourOfItsOwn() throws IOException {
    assertThat(FIXED_COLOUR.matcher(sheets()).results().map(result -> result.group())).isEmpty();
  }

  @Test
  void asksOnlyForColourNamesThatBothThemesHave() throws IOException {
    var names = new TreeSet<String>();
    COLOUR_NAME.matcher(sheets()).results().forEach(result -> names.add(result.group()));
    assertThat(names).isNotEmpty();
    for (var theme : new String[] {"primer-light.css", "primer-dark.css"}) {
      var known = theme(theme) + sheets();
      assertThat(names).allMatch(name -> known.contains(name + ":"), "is a colour of " + theme);
    }
  }
}
