package fi.laatuverkko.feedback;

import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** How shared figures are written: the value, "n &lt; 5", or not known. */
final class FigureTypes {

  private static final BigDecimal LEAST = new BigDecimal("-1E+20");

  private final ValueTypes types;

  FigureTypes(ValueTypes types) {
    this.types = types;
  }

  ValueType<SharedFigure> mean() {
    return type(value -> types.formats().number(value, 2));
  }

  ValueType<SharedFigure> percent() {
    return type(value -> types.formats().percent(value, 1));
  }

  String text(SharedFigure figure, Function<BigDecimal, String> format) {
    return switch (figure) {
      case SharedFigure.Shown(var value, _) -> format.apply(value);
      case SharedFigure.Hidden(var minimum) -> SharedFigure.hiddenText(minimum);
      case SharedFigure.Missing _ -> types.texts().get("field.unknown");
    };
  }

  private ValueType<SharedFigure> type(Function<BigDecimal, String> format) {
    return new ValueType<>(Editor.LINE, true, text -> Parsed.refused("field.problem.choice", text), figure -> text(figure, format),
        figure -> figure.shown().orElse(LEAST), Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }
}
