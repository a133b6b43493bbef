package fi.laatuverkko.format;

import java.util.regex.Pattern;

/** An email address as the funder's system takes it: ASCII only, 254 characters at most. */
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

  private EmailAddress() {}

  public static Parsed<String> parse(String text) {
    var address = TypedText.stripped(text);
    if (address.isEmpty()) {
      return Parsed.empty();
    }
    return address.length() <= LONGEST && SHAPE.matcher(address).matches()
        ? Parsed.of(address)
        : Parsed.refused("format.problem.email", TypedText.quoted(text));
  }
}
