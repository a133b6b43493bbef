package fi.laatuverkko.table;

/** What the model asks of the table on the screen, which it doesn't know. */
interface TableScreen<L> {

  /**
   * The rows shown are about to be replaced.
   *
   * @param reloading true when lines came or went, false when the user sorted or filtered
   * @return what to do once they have been replaced
   */
  Runnable hold(boolean reloading);

  /** Brings a row into sight. */
  void reveal(Row<L> row);

  static <L> TableScreen<L> none() {
    return new TableScreen<>() {

      @Override
      public Runnable hold(boolean reloading) {
        return () -> {};
      }

      @Override
      public void reveal(Row<L> row) {}
    };
  }
}
