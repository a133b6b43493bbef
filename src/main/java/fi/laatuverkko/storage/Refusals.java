package fi.laatuverkko.storage;

import fi.laatuverkko.format.Moment;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.storage.DataFileUnavailable.Reason;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The sentences for files that can't be opened: what was found, what is expected, what to do. */
final class Refusals {

  private Refusals() {}

  static DataFileUnavailable notThere(DataFileName name) {
    return new DataFileUnavailable(Reason.NOT_THERE, Problem.of("storage.problem.notThere", name.shown(), name.folder().toString()));
  }

  static DataFileUnavailable notOurs(DataFileName name, @Nullable Throwable cause) {
    return new DataFileUnavailable(Reason.NOT_OURS, Problem.of("storage.problem.notOurs", name.shown()), cause);
  }

  static DataFileUnavailable readOnly(DataFileName name) {
    return new DataFileUnavailable(Reason.READ_ONLY, Problem.of("storage.problem.readOnly", name.shown(), name.folder().toString()));
  }

  static DataFileUnavailable readOnlyFolder(DataFileName name) {
    return new DataFileUnavailable(Reason.READ_ONLY, Problem.of("storage.problem.readOnlyFolder", name.folder().toString()));
  }

  static DataFileUnavailable newer(DataFileName name, int found, int known) {
    return new DataFileUnavailable(Reason.NEWER, Problem.of("storage.problem.newer", name.shown(), found, known));
  }

  /** Names the latest backup, where there is one. */
  static DataFileUnavailable damaged(DataFileName name, @Nullable Throwable cause) {
    var problem = new Backups(name, InstantSource.system()).list().stream().findFirst()
        .map(latest -> Problem.of("storage.problem.damagedWithBackup", name.shown(), new Moment(latest.at())))
        .orElse(Problem.of("storage.problem.damaged", name.shown()));
    return new DataFileUnavailable(Reason.DAMAGED, problem, cause);
  }

  static DataFileUnavailable inUse(DataFileName name) {
    var problem = Owner.of(name)
        .map(owner -> Problem.of("storage.problem.inUse", name.shown(), owner.user(), owner.machine(), new Moment(owner.since())))
        .orElse(Problem.of("storage.problem.inUseBySomeone", name.shown()));
    return new DataFileUnavailable(Reason.IN_USE, problem);
  }

  static DataFileUnavailable inUseHere(DataFileName name) {
    return new DataFileUnavailable(Reason.IN_USE, Problem.of("storage.problem.inUseHere", name.shown()));
  }
}
