package fi.laatuverkko.search;

import java.util.Locale;

/** A kind of record that is searched, in the order of the results. Each constant is called as its table. */
public enum SearchKind {
  PROJECT,
  ORGANISATION,
  PERSON,
  FORUM,
  INDICATOR,
  NETWORK,
  OBJECTIVE,
  INTENDED_RESULT,
  PARTNER_RESULT,
  PROJECT_OUTPUT,
  PROJECT_PRIORITY,
  PROJECT_GRANT,
  FUNDING_SHARE,
  REPORT_ANSWER,
  INDICATOR_VALUE,
  CATALOGUE_ITEM;

  /** Name of the table (lower case). */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }
}
