package fi.laatuverkko.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/** Dresses every window, dialog and popup of the program in the chosen theme and text size, and again whenever they change. */
public final class Appearance {

  /** Size of normal text in pixels at 100 %. */
  public static final double NORMAL_TEXT = 14;
  public static final int SMALLEST_PERCENT = 100;
  public static final int LARGEST_PERCENT = 200;

  private static final double ICON = 16;
  private static final double LARGE_ICON = 24;

  /** Icon sizes stand here because an icon's em is its own size, not that of the text around it. */
  private static final String TEXT_SHEET = """
      .root { -fx-font-family: "%s"; -fx-font-size: %.2fpx; }
      .ikonli-font-icon { -fx-icon-size: %.0fpx; }
      .ikonli-font-icon.large { -fx-icon-size: %.0fpx; }
      """;

  private static final List<String> FONTS = List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans", "DejaVu Sans");
  private static final String SHEET = Objects.requireNonNull(Appearance.class.getResource("/fi/laatuverkko/styles/laatuverkko.css"))
      .toExternalForm();

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
  private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", 100);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
  private final ChangeListener<Scene> sceneDresser = (_, _, scene) -> {
    if (scene != null) {
      dress(scene);
    }
  };
  private String textSheet = "";

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Text size in percent of the normal one. */
  public IntegerProperty textPercentProperty() {
    return textPercent;
  }

  /** Whether the windows are dark now. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /** Dresses what is open and all that will be. Called once, on the window's thread. */
  public void install() {
    Platform.getPreferences().colorSchemeProperty().addListener(_ -> colour());
    theme.addListener(_ -> colour());
    textPercent.addListener(_ -> size());
    Window.getWindows().addListener((ListChangeListener<Window>) change -> {
      while (change.next()) {
        change.getAddedSubList().forEach(this::dress);
      }
    });
    colour();
    size();
  }

  /** Dresses a scene that is in no window, such as one that is only drawn into a picture. */
  public void dress(Scene scene) {
    scene.getStylesheets().removeIf(sheet -> sheet.equals(SHEET) || sheet.startsWith("data:text/css"));
    scene.getStylesheets().addAll(SHEET, textSheet);
  }

  private void dress(Window window) {
    if (window.getScene() != null) {
      dress(window.getScene());
    }
    window.sceneProperty().removeListener(sceneDresser);
    window.sceneProperty().addListener(sceneDresser);
  }

  private void colour() {
    dark.set(switch (theme.get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    });
    Application.setUserAgentStylesheet((dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private void size() {
    var percent = Math.clamp(textPercent.get(), SMALLEST_PERCENT, LARGEST_PERCENT);
    var css = String.format(Locale.ROOT, TEXT_SHEET, font(), NORMAL_TEXT * percent / 100, ICON * percent / 100, LARGE_ICON * percent / 100);
    textSheet = "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    Window.getWindows().stream().filter(window -> window.getScene() != null).forEach(window -> dress(window.getScene()));
  }

  private static String font() {
    var installed = Font.getFamilies();
    return FONTS.stream().filter(installed::contains).findFirst().orElseGet(() -> Font.getDefault().getFamily());
  }
}
