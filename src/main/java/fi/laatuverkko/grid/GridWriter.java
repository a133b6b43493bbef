package fi.laatuverkko.grid;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.format.Problem;
import java.util.List;
import java.util.Optional;

/** What a feature does with what is entered into its grid. */
public interface GridWriter<R, C> {

  /** Why a text can't stand in a cell; called on the window's thread and only for cells that can be typed into. */
  Optional<Problem> refusal(R row, C column, String text);

  /** Stores entries, none of them refused, as one act. The feature shows the new content when the act is done. */
  Job<?> write(List<GridEntry<R, C>> entries);
}
