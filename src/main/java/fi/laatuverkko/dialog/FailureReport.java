package fi.laatuverkko.dialog;

import fi.laatuverkko.format.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A mistake of the program as it is told to those who can mend it.
 *
 * @param code short name of the mistake: the same for all failures of one type from one place
 * @param details what the user may copy and send
 */
record FailureReport(String code, String details) {

  private static final int FRAMES_IN_CODE = 3;
  private static final String OWN = "fi.laatuverkko.";

  static FailureReport of(Throwable failure) {
    var code = code(root(failure));
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    var program = Optional.ofNullable(FailureReport.class.getPackage().getImplementationVersion()).orElse("-");
    return new FailureReport(code, String.join("\n",
        "Laatuverkko " + program + ", " + code,
        "Java " + Runtime.version() + ", JavaFX " + System.getProperty("javafx.runtime.version", "-"),
        System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch"),
        "", trace.toString()));
  }

  /** The refusal in or behind a failure, which can be said in its own words. */
  static Optional<Refusal> refusal(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }

  private static Throwable root(Throwable failure) {
    var root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** From the type and our own innermost lines: four letters or digits that are hard to mistake, a dash, and three more. */
  private static String code(Throwable root) {
    var sum = new CRC32();
    sum.update(root.getClass().getName().getBytes(StandardCharsets.UTF_8));
    var frames = 0;
    for (var frame : root.getStackTrace()) {
      if (frame.getClassName().startsWith(OWN) && frames++ < FRAMES_IN_CODE) {
        sum.update((frame.getClassName() + frame.getMethodName() + frame.getLineNumber()).getBytes(StandardCharsets.UTF_8));
      }
    }
    var letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    var code = new StringBuilder();
    for (var value = sum.getValue(); code.length() < 7; value >>= 5) {
      code.append(letters.charAt((int) (value & 31)));
    }
    return code.insert(4, '-').toString();
  }
}
