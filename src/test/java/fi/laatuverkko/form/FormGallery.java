package fi.laatuverkko.form;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.picture.PngFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * Draws the record form in both themes, all languages, several widths and text sizes into a folder, for a person to look at.
 * Argument: the folder.
 */
public final class FormGallery {

  private final Path folder;
  private final Appearance appearance = new Appearance();

  private FormGallery(Path folder) {
    this.folder = folder;
    appearance.install();
  }

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var done = new CompletableFuture<Boolean>();
    Platform.startup(() -> {
      try {
        var gallery = new FormGallery(folder);
        for (var theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
          for (var language : Language.values()) {
            gallery.draw(theme, language, 1000, 100);
            gallery.draw(theme, language, 700, 100);
          }
          gallery.draw(theme, Language.FI, 440, 100);
          gallery.draw(theme, Language.FI, 1000, 200);
        }
        done.complete(true);
      } catch (IOException | RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    done.join();
    System.exit(0);
  }

  private void draw(Theme theme, Language language, int width, int percent) throws IOException {
    appearance.themeProperty().set(theme);
    appearance.textPercentProperty().set(percent);
    var texts = Texts.in(language);
    var model = new RecordFormModel<>(VisitForm.in(language), texts, Visit::id, new SameThreadBackground(), (_, after, _) -> after);
    model.show(Visit.sample());
    var view = new RecordFormView<>(model, texts);
    var root = new StackPane(new FormScrollView(view));
    root.setStyle("-fx-background-color: -color-bg-default");
    var scene = new Scene(root, width, 10.0 * percent);
    appearance.dress(scene);
    type(model, "cost", "12000");
    model.field("cost").commit();
    type(model, "reportDue", "1.3.2019");
    model.field("reportDue").commit();
    type(model, "share", "75x");
    type(model, "period", "1.1. – 31.12.2019");
    root.applyCss();
    root.layout();
    PngFile.write(scene.snapshot(null),
        folder.resolve("form-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language.code() + "-" + width + "-" + percent + ".png"));
  }

  private static void type(RecordFormModel<Visit> model, String field, String text) {
    model.field(field).textProperty().set(text);
  }
}
