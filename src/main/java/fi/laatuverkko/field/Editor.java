package fi.laatuverkko.field;

/** The kind of control a value is entered with. */
public enum Editor {
  /** One line of text; also numbers, money, dates and periods, which are typed as people write them. */
  LINE,
  /** Several lines with a counter against the limit. */
  PARAGRAPH,
  /** A day: one line with a calendar beside it. */
  DAY,
  /** One of a list, found by typing. */
  CHOICE,
  /** Yes or no. */
  FLAG
}
