package fi.laatuverkko.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import atlantafx.base.theme.Styles;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A day: typed as people write it, or picked from a calendar. */
final class DayView<R, V> extends DropDownView<R, V> {

  DayView(FieldModel<R, V> model, Texts texts) {
    super(model, texts, Feather.CALENDAR, texts.get("form.calendar"));
    line.getStyleClass().add("field-day");
  }

  @Override
  Parent content() {
    var calendar = new LocalCalendar(texts.language().locale());
    calendar.setShowWeekNumbers(true);
    model.valueProperty().get().map(LocalDate.class::cast).ifPresent(calendar::setValue);
    calendar.valueProperty().addListener((_, _, day) -> {
      if (day != null) {
        popup.hide();
        model.chooseAny(day);
        line.end();
      }
    });
    var content = new StackPane(calendar);
    content.getStyleClass().addAll("field-popup", Styles.ELEVATED_2);
    return content;
  }

  /** A calendar in the language of the window rather than of the computer. */
  private static final class LocalCalendar extends Calendar {

    private final Locale locale;

    LocalCalendar(Locale locale) {
      this.locale = locale;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
      var shownIn = locale;
      return new CalendarSkin(this) {

        @Override
        public Locale getLocale() {
          return shownIn;
        }
      };
    }
  }
}
