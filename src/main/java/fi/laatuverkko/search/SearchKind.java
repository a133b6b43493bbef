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
  INSTALMENT,
  GRANT_RETURN,
  BUDGET_VERSION,
  BUDGET_LINE,
  CHANGE_REQUEST,
  CHANGE_PART,
  REPORT_ANSWER,
  REPORT_ATTACHMENT,
  INDICATOR_VALUE,
  INDICATOR_TARGET,
  SCORECARD,
  SCORECARD_ITEM,
  SELF_ASSESSMENT,
  SELF_ASSESSMENT_ITEM,
  LEDGER_ENTRY,
  WORK_HOURS,
  SALARY_CALCULATION,
  PROCUREMENT,
  FUNDING_EVIDENCE,
  FORM_QUESTION,
  FORUM_SERIES,
  PROGRAMME_SLOT,
  PARTICIPANT,
  INVITATION,
  FORUM_DECISION,
  ACTION_ITEM,
  CATALOGUE_ITEM;

  /** Name of the table (lower case). */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }
}
