package fi.laatuverkko.chart;

import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.dialog.NoDialogs;
import fi.laatuverkko.picture.PngFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Draws a chart of each kind in both themes, and as it is saved, into a folder for a person to look at. */
public final class PictureGallery {

  private PictureGallery() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("glass.platform", "Headless");
    var folder = Path.of(arguments[0]);
    var gallery = new FutureTask<Void>(() -> {
      Files.createDirectories(folder);
      var appearance = new Appearance();
      appearance.install();
      var stage = new Stage();
      for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
        appearance.themeProperty().set(theme);
        for (var picture : ExamplePictures.all().entrySet()) {
          var view = new PictureView(Texts.in(Language.FI), new NoDialogs(), new SameThreadBackground());
          var scene = new Scene(view, 760, 460);
          appearance.dress(scene);
          stage.setScene(scene);
          stage.show();
          view.show(picture.getValue());
          scene.snapshot(null);
          PngFile.write(scene.snapshot(null), folder.resolve(theme.name().toLowerCase(Locale.ROOT) + "-" + picture.getKey() + ".png"));
          if (theme == Theme.LIGHT) {
            var drawing = picture.getValue().draw(900, 420, Lettering.rough(13));
            Files.writeString(folder.resolve(picture.getKey() + ".svg"), SvgFile.text(drawing));
            PngFile.write(DrawnView.image(drawing, "DejaVu Sans"), folder.resolve("saved-" + picture.getKey() + ".png"));
          }
        }
      }
      return null;
    });
    Platform.startup(gallery);
    try {
      gallery.get();
    } finally {
      Platform.exit();
    }
  }
}
