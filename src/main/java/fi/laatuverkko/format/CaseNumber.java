package fi.laatuverkko.format;

/** The funder's case number (asiatunnus): its shape has changed over the years, so only the length is checked. */
public final class CaseNumber {

  private static final int LONGEST = 40;

  private CaseNumber() {}

  public static Parsed<String> parse(String text) {
    var number = TypedText.stripped(text);
    if (number.isEmpty()) {
      return Parsed.empty();
    }
    return number.length() <= LONGEST ? Parsed.of(number) : Parsed.refused("format.problem.caseNumber", TypedText.quoted(text), LONGEST);
  }
}
