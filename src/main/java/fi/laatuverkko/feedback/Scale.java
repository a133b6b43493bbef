package fi.laatuverkko.feedback;

/** What can be answered to a question. */
public enum Scale {
  ONE_TO_FIVE(1, 5),
  ONE_TO_SIX(1, 6),
  ONE_TO_SEVEN(1, 7),
  /** Would you recommend us, 0 to 10. */
  TEN(0, 10),
  /** Words to choose from; there is no mean. */
  CHOICE(0, -1);

  private final int least;
  private final int most;

  Scale(int least, int most) {
    this.least = least;
    this.most = most;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  public boolean isNumeric() {
    return this != CHOICE;
  }
}
