package fi.laatuverkko.format;

import java.util.regex.Pattern;

/** A plausible address of a web page, kept as it was written: a missing "https://" is not added. */
public final class WebAddress {

  private static final int LONGEST = 2000;
  private static final Pattern SHAPE = Pattern.compile(
      "(?:https?://)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,20}\\p{L}{2,63}\\.?(?::[0-9]{1,5})?(?:[/?#]\\S*)?",
      Pattern.CASE_INSENSITIVE);

  private WebAddress() {}

  public static Parsed<String> parse(String text) {
    var address = TypedText.stripped(text);
    if (address.isEmpty()) {
      return Parsed.empty();
    }
    return address.length() <= LONGEST && SHAPE.matcher(address).matches()
        ? Parsed.of(address)
        : Parsed.refused("format.problem.webAddress", TypedText.quoted(text));
  }
}
