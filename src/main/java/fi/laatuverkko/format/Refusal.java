package fi.laatuverkko.format;

import org.jspecify.annotations.Nullable;

/** Something asked for that can't be done, with the sentence to tell the user; nothing was changed. */
public class Refusal extends RuntimeException {

  private final transient Problem problem;

  public Refusal(Problem problem) {
    super(problem.key() + " " + problem.values());
    this.problem = problem;
  }

  public Refusal(Problem problem, @Nullable Throwable cause) {
    super(problem.key() + " " + problem.values(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
