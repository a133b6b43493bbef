package fi.laatuverkko.confidentiality;

import java.math.BigDecimal;
import java.util.Optional;

/** What others may see of a group. */
public sealed interface SharedFigure {

  /** Respondents below which nothing is shown, unless an indicator asks for more. */
  int MINIMUM = 5;

  record Shown(BigDecimal value, int n) implements SharedFigure {}

  /** The group is too small, or would give away another that is. The two are not told apart: that would be a hint. */
  record Hidden(int minimum) implements SharedFigure {}

  /** Nothing was measured. */
  record Missing() implements SharedFigure {}

  default Optional<BigDecimal> shown() {
    return this instanceof Shown(var value, _) ? Optional.of(value) : Optional.empty();
  }

  default Optional<Integer> respondents() {
    return this instanceof Shown(_, var n) ? Optional.of(n) : Optional.empty();
  }

  /** The text that stands in place of a hidden figure, the same in all languages. */
  static String hiddenText(int minimum) {
    return "n < " + minimum;
  }
}
