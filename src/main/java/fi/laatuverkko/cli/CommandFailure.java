package fi.laatuverkko.cli;

import fi.laatuverkko.format.Problem;

/** A command could not be carried out, for a reason that is said to the user in one sentence. */
public final class CommandFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public CommandFailure(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  public static CommandFailure of(String key, Object... values) {
    return new CommandFailure(Problem.of(key, values));
  }

  public Problem problem() {
    return problem;
  }
}
