package fi.laatuverkko.indicator;

import fi.laatuverkko.field.Editor;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Parsed;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes figures as people read them: in the unit and with the decimals of their indicator. */
public final class ShownFigures {

  /** Sorts figures that can't be shown before all others. */
  private static final BigDecimal LEAST = new BigDecimal("-1E+20");

  private final Texts texts;
  private final Formats formats;

  public ShownFigures(ValueTypes types) {
    this.texts = types.texts();
    this.formats = types.formats();
  }

  public ValueType<ShownFigure> type() {
    return new ValueType<>(Editor.LINE, true, text -> Parsed.refused("field.problem.choice", text), this::text,
        shown -> shown.figure().shown().orElse(LEAST), Optional.empty(), Optional.empty(), _ -> Mark.NONE);
  }

  public String text(ShownFigure shown) {
    return switch (shown.figure()) {
      case Figure.Known(var value) -> number(shown.indicator(), value);
      case Figure.Suppressed(var minimum) -> "n < " + minimum;
      case Figure.Unknown _ -> texts.get("field.unknown");
    };
  }

  /** A number in the unit of an indicator. */
  public String number(Indicator indicator, BigDecimal value) {
    return indicator.unit() == Unit.PERCENT ? formats.percent(value, indicator.decimals()) : formats.number(value, indicator.decimals());
  }
}
