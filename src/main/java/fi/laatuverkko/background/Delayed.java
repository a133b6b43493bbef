package fi.laatuverkko.background;

/** Work that is done once, some time after it was last asked for. */
public interface Delayed {

  /** Asks for the work; asking again puts it off again. */
  void ask();

  /** Does the work now, on the calling thread, if it has been asked for. */
  void doNow();
}
