package fi.laatuverkko.indicator;

/** How the values of partners make that of all together. */
public enum RollUp {
  SUM,
  WEIGHTED_MEAN,
  /** The value entered last. */
  LATEST,
  /** They are never put together. */
  NONE;

  /** The rule that suits a unit: counts are added, shares and means are weighted by what is behind them, words stay apart. */
  public static RollUp of(Unit unit) {
    return switch (unit) {
      case COUNT, PEOPLE, EUR, POINTS -> SUM;
      case PERCENT, MEAN_1_5, MEAN_1_7, LEVEL_0_3 -> WEIGHTED_MEAN;
      case TEXT -> NONE;
    };
  }
}
