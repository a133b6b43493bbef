package fi.laatuverkko.report.check;

import fi.laatuverkko.text.Phrase;
import java.util.Optional;

/**
 * What came of one check.
 *
 * @param subject what was checked
 * @param detail what was found and, where something is to be done, what
 * @param place where it is mended
 */
public record Finding(Area area, Phrase subject, State state, Phrase detail, Optional<Place> place) {

  /**
   * A record of the file: name of its table and its key.
   *
   * @param within name of the field in it, or text key of the title of the panel; nothing for the record as a whole
   */
  public record Place(String table, long id, Optional<String> within) {}

  /** Groups of checks in their order. */
  public enum Area { PROJECT, PARTNERS, MONEY, DEADLINES, TEXTS, CONTENT, ATTACHMENTS, INSPECTION }

  /** How it stands; the sign goes before the word, so that no one depends on a colour. */
  public enum State {
    OK("✓"),
    /** Allowed, but odd. */
    WARNING("!"),
    /** Not known to the program, so that something can't be checked or stays empty in the workbook; the report may still be sent. */
    UNKNOWN("?"),
    /** Demanded by the form or by the guide and not there: the funder does not take the report without it. */
    MISSING("○"),
    /** Breaks a rule. */
    WRONG("✗"),
    /** Only a person can tell. */
    BY_HAND("☐");

    private final String sign;

    State(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Whether the report can't be sent so. */
    public boolean isError() {
      return this == WRONG || this == MISSING;
    }
  }

  /** The whole finding in one line: "virhe: Omarahoitus: 10 000 € on alle …". */
  public Phrase line() {
    return texts -> texts.get("report.preflight.line", texts.get("report.finding." + state), subject, detail);
  }
}
