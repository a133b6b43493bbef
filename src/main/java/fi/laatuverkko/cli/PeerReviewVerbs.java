package fi.laatuverkko.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What is planned and written of peer review. */
public interface PeerReviewVerbs {

  /** Proposes the teams of a round and answers with lines to print; stores nothing. */
  PlannedTeams planTeams(Path file, Optional<String> round, boolean fair, Optional<Long> seed) throws Exception;

  /** Writes the workbook of a round. */
  void writeRound(Path file, Optional<String> round, Path out) throws Exception;
}
