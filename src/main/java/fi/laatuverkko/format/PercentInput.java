package fi.laatuverkko.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads percentages, with or without the sign: "75 %", "75", "13,7 %". The value is the number before the sign, not a fraction. */
public final class PercentInput {

  private static final Pattern SIGN = Pattern.compile("(?<=\\S) ?%$");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private PercentInput() {}

  /** A share from 0 to 100 with one decimal at most. */
  public static Parsed<BigDecimal> share(String text) {
    return share(text, 1);
  }

  /** A share from 0 to 100; the value has exactly the given scale. */
  public static Parsed<BigDecimal> share(String text, int decimals) {
    return switch (number(text, decimals)) {
      case Parsed.Understood<BigDecimal>(var percent) when percent.signum() >= 0 && percent.compareTo(WHOLE) <= 0 -> Parsed.of(percent);
      case Parsed.Empty<BigDecimal> empty -> empty;
      default -> Parsed.refused("format.problem.percent", TypedText.quoted(text), decimals);
    };
  }

  /** A percentage that may pass 100 or fall below 0, such as a change; the value has exactly the given scale. */
  public static Parsed<BigDecimal> change(String text, int decimals) {
    return number(text, decimals);
  }

  private static Parsed<BigDecimal> number(String text, int decimals) {
    return TypedText.isBlank(text)
        ? Parsed.empty()
        : NumberInput.plain(SIGN.matcher(TypedText.plain(text)).replaceFirst(""), text, decimals);
  }
}
