package fi.laatuverkko.theme;

import fi.laatuverkko.field.Mark;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icon of a mark, in the mark's tone. */
public final class MarkIcon {

  private MarkIcon() {}

  /** The icon; nothing for {@link Mark#NONE}. */
  public static Optional<FontIcon> of(Mark mark) {
    return icon(mark).map(shape -> {
      var icon = new FontIcon(shape);
      icon.getStyleClass().addAll("mark", styleClass(mark));
      return icon;
    });
  }

  /** The style class that gives an icon or a text the tone of a mark. */
  public static String styleClass(Mark mark) {
    return "mark-" + mark.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Feather> icon(Mark mark) {
    return Optional.ofNullable(switch (mark) {
      case NONE -> null;
      case PLANNED -> Feather.CLOCK;
      case RUNNING -> Feather.PLAY_CIRCLE;
      case DONE -> Feather.CHECK_CIRCLE;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case ERROR -> Feather.ALERT_OCTAGON;
      case MUTED -> Feather.MINUS_CIRCLE;
    });
  }
}
