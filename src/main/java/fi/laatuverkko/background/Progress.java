package fi.laatuverkko.background;

import java.util.concurrent.CancellationException;

/** Told by long work how far it is, and asked whether it is still wanted. May be used on any thread. */
public interface Progress {

  /** For work nobody watches. */
  Progress NONE = new Progress() {

    @Override
    public void report(long done, long total, String text) {}

    @Override
    public boolean isCancelled() {
      return false;
    }
  };

  /** So much is done of so much; a total of 0 says that the amount is not known. The text says what is being done now. */
  void report(long done, long total, String text);

  boolean isCancelled();

  /** To be called between two steps: ends the work when it has been cancelled. */
  default void checkCancelled() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }
}
