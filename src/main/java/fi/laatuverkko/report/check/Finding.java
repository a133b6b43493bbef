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

  /** A record of the file: name of its table and its key. */
  public record Place(String table, long id) {}

  /** Groups of checks in their order. */
  public enum Area { PROJECT, PARTNERS, MONEY, DEADLINES, TEXTS, CONTENT, ATTACHMENTS, INSPECTION }

  /** How it stands; the sign goes before the word, so that no one depends on a colour. */
  public enum State {
    OK("✓"),
    /** Allowed, but odd. */
    WARNING("!"),
    /** Something the report needs is not known yet. */
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
  }

  /** The whole finding in one line: "virhe: Omarahoitus: 10 000 € on alle …". */
  public Phrase line() {
    return texts -> texts.get("report.preflight.line", texts.get("report.finding." + state), subject, detail);
  }
}
