package fi.laatuverkko.indicator;

/** What an indicator is measured in. */
public enum Unit {
  COUNT,
  PEOPLE,
  PERCENT,
  EUR,
  MEAN_1_5,
  MEAN_1_7,
  LEVEL_0_3,
  POINTS,
  TEXT;

  /** True when values come from respondents, so that small groups must be hidden. */
  public boolean isFromRespondents() {
    return this == MEAN_1_5 || this == MEAN_1_7;
  }
}
