package fi.laatuverkko.storage;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import org.jspecify.annotations.Nullable;

/** A data file can't be opened or made; the file is as it was. */
public final class DataFileUnavailable extends Refusal {

  /** What stands in the way. */
  public enum Reason { BAD_NAME, NOT_THERE, EXISTS, READ_ONLY, NOT_OURS, DAMAGED, NEWER, IN_USE, FAILED }

  private final Reason reason;

  DataFileUnavailable(Reason reason, Problem problem, @Nullable Throwable cause) {
    super(problem, cause);
    this.reason = reason;
  }

  DataFileUnavailable(Reason reason, Problem problem) {
    this(reason, problem, null);
  }

  public Reason reason() {
    return reason;
  }
}
