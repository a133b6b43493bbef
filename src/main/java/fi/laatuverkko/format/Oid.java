package fi.laatuverkko.format;

import java.util.regex.Pattern;

/** The object identifier of an organisation in the national registry: 1.2.246.562.10. and digits. */
public final class Oid {

  private static final Pattern SHAPE = Pattern.compile("1\\.2\\.246\\.562\\.10\\.[0-9]{1,25}");

  private Oid() {}

  /** The identifier with points; commas, which spreadsheets make of them, are taken back. */
  public static Parsed<String> parse(String text) {
    var plain = TypedText.plain(text);
    if (plain.isEmpty()) {
      return Parsed.empty();
    }
    var oid = plain.contains(".") ? plain : plain.replace(',', '.');
    return SHAPE.matcher(oid).matches() ? Parsed.of(oid) : Parsed.refused("format.problem.oid", TypedText.quoted(text));
  }
}
