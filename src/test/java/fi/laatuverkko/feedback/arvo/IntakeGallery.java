package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.background.SameThreadBackground;
import fi.laatuverkko.dialog.NoDialogs;
import fi.laatuverkko.feedback.FeedbackStore;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.intake.IntakeModel;
import fi.laatuverkko.intake.IntakeView;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.picture.PngFile;
import fi.laatuverkko.record.ChangeHub;
import fi.laatuverkko.record.ChoiceMemory;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.table.TableMemory;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.theme.Appearance;
import fi.laatuverkko.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Draws what a user sees of each file of a folder before it is read in, in all languages and both themes, for a person to look at. */
public final class IntakeGallery {

  private IntakeGallery() {}

  /** Arguments: a data file, a folder of files to read, a folder for the pictures. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("glass.platform", "Headless");
    var drawing = new FutureTask<Void>(() -> {
      try (var data = DataFile.open(Path.of(arguments[0]), Clock.systemUTC()); var files = Files.list(Path.of(arguments[1]))) {
        var out = Files.createDirectories(Path.of(arguments[2]));
        var appearance = new Appearance();
        appearance.install();
        for (var file : files.sorted().toList()) {
          for (var language : Language.values()) {
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
              appearance.themeProperty().set(theme);
              draw(data, file, language, appearance, out.resolve((file.getFileName() + "-" + language + "-" + theme + ".png").toLowerCase(Locale.ROOT)));
            }
          }
        }
      }
      return null;
    });
    Platform.startup(drawing);
    try {
      drawing.get();
    } finally {
      Platform.exit();
    }
  }

  private static void draw(DataFile data, Path path, Language language, Appearance appearance, Path picture) throws IOException {
    var clock = Clock.systemUTC();
    var texts = Texts.in(language);
    var background = new SameThreadBackground();
    var feed = new ChangeFeed();
    var names = new ReferenceNames(language, clock);

    var open = new OpenFile(data.sql(), new ActLog(data, clock, "", feed), new ChangeHub(feed, background), names);
    var desk = new Desk(texts, new ValueTypes(texts, clock), background, new NoDialogs(), TableMemory.none(), ChoiceMemory.none(), (_, _) -> {}, clock);
    var store = new FeedbackStore(data.sql());
    var reading = new SurveyReading(new Providers(store.organisations()), desk.types(), names, store, store.stored());
    try {
      var model = new IntakeModel<>(reading, new FileImport().open(path, Progress.NONE), new ReadFileStore(data.sql(), clock), open, desk);
      model.begin();
      var all = new VBox(new IntakeView<>(model, desk));
      all.setPrefSize(1064, 620);
      var scene = new Scene(all);
      appearance.dress(scene);
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      scene.snapshot(null);
      PngFile.write(scene.snapshot(null), picture);
      stage.close();
    } catch (Refusal refusal) {
      System.out.println(path.getFileName() + " " + language + ": " + refusal.problem().in(texts));
    }
  }
}
