package fi.laatuverkko.background;

import org.jspecify.annotations.Nullable;

/** Runs one job at a time of a kind where only the newest answer is of use, such as a search or a chart. */
public final class Latest {

  private @Nullable Running running;

  /** Starts a job; of the one started before nothing is delivered any more. */
  public void start(Job<?> job) {
    stop();
    running = job.start();
  }

  /** Gives up the job started last. */
  public void stop() {
    if (running != null) {
      running.abandon();
      running = null;
    }
  }
}
