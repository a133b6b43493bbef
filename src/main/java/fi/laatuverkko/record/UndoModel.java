package fi.laatuverkko.record;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActSummary;
import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What can be undone and done again now, and doing it. */
public final class UndoModel {

  /**
   * @param undoable what undo would undo
   * @param redoable what redo would do again
   */
  public record State(Optional<ActSummary> undoable, Optional<ActSummary> redoable) {}

  private final ActLog acts;
  private final Background background;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(Optional.empty(), Optional.empty()));

  public UndoModel(ActLog acts, Background background, ChangeHub changes) {
    this.acts = acts;
    this.background = background;
    changes.listen(_ -> load());
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public void load() {
    background.storage(() -> new State(acts.undoable(), acts.redoable())).onSuccess(state::set).start();
  }

  /** Undoes the latest act; its result is the act undone, nothing when there was none. */
  public Job<Optional<ActSummary>> undo() {
    return background.storage(() -> acts.undo().map(done -> done.value()));
  }

  public Job<Optional<ActSummary>> redo() {
    return background.storage(() -> acts.redo().map(done -> done.value()));
  }
}
