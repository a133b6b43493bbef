package fi.laatuverkko.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language. A text's key begins with the name of its bundle: {@code project.field.name} stands in
 * {@code texts/project.properties} (Finnish), {@code project_sv.properties} and {@code project_en.properties}.
 * Values are {@link MessageFormat} patterns when the text takes values, plain text (apostrophes and all) when it takes none.
 */
public final class Texts {

  private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

  private Texts(Language language) {
    this.language = language;
  }

  public static Texts in(Language language) {
    return LOADED.computeIfAbsent(language, Texts::new);
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key with values put in. A value that is a {@link Phrase} is said in the same language first.
   *
   * @throws MissingResourceException when the key does not exist: a mistake in the program
   */
  public String get(String key, Object... values) {
    var pattern = pattern(key);
    if (pattern == null) {
      throw new MissingResourceException("No text " + key + " in " + language, Texts.class.getName(), key);
    }
    return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(resolved(values));
  }

  /** The text of a key, or nothing where it does not exist: for texts that are optional, such as a field's help. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(pattern(key));
  }

  /** A key as a value inside another text, so that a stored sentence can be shown in any language. */
  public record TextKey(String key) implements Phrase {

    @Override
    public String in(Texts texts) {
      return texts.get(key);
    }
  }

  private Object[] resolved(Object[] values) {
    List<Object> shown = new ArrayList<>();
    for (var value : values) {
      shown.add(value instanceof Phrase phrase ? phrase.in(this) : value);
    }
    return shown.toArray();
  }

  private @Nullable String pattern(String key) {
    var dot = key.indexOf('.');
    return dot < 0 ? null : bundles.computeIfAbsent(key.substring(0, dot), this::load).get(key);
  }

  private Map<String, String> load(String bundle) {
    var name = "/fi/laatuverkko/texts/" + bundle + (language == Language.FI ? "" : "_" + language.code()) + ".properties";
    try (var stream = Texts.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Map.of();
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      properties.forEach((key, value) -> texts.put((String) key, (String) value));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
