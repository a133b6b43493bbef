package fi.laatuverkko.act;

import fi.laatuverkko.format.Moment;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.Optional;

/** Refuses to write over a record that has changed since it was read; says who changed what and when. */
public final class StaleRecord extends Refusal {

  private final transient Optional<ActSummary> changedBy;

  StaleRecord(Optional<ActSummary> changedBy, boolean deleted) {
    super(problem(changedBy, deleted));
    this.changedBy = changedBy;
  }

  private static Problem problem(Optional<ActSummary> changedBy, boolean deleted) {
    return changedBy
        .map(act -> Problem.of(deleted ? "act.problem.deletedMeanwhile" : "act.problem.changedMeanwhile",
            act.by(), new Moment(act.at()), act))
        .orElse(Problem.of("act.problem.notThere"));
  }

  /** The latest act that touched the record; nothing when there never was such a record. */
  public Optional<ActSummary> changedBy() {
    return changedBy;
  }
}
