package fi.laatuverkko.cli;

import fi.laatuverkko.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Our texts in the shape picocli asks its help texts from. */
final class TextsBundle extends ResourceBundle {

  private final Texts texts;

  TextsBundle(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.find(key).orElse(null);
  }

  @Override
  public boolean containsKey(String key) {
    return texts.find(key).isPresent();
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
