package fi.laatuverkko.window;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.record.UndoModel;
import fi.laatuverkko.text.Texts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;

/** What the window shows around its tabs: the open file, the state of undo, the time of the last save, counts. */
public final class WindowModel {

  private final Texts texts;
  private final Clock clock;
  private final ObjectProperty<Optional<Workspace>> workspace = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty saved = new SimpleStringProperty("");
  private final StringProperty undoText = new SimpleStringProperty("");
  private final StringProperty redoText = new SimpleStringProperty("");
  private final StringProperty count = new SimpleStringProperty("");
  private final BooleanProperty undoable = new SimpleBooleanProperty();
  private final BooleanProperty redoable = new SimpleBooleanProperty();
  private final ChangeListener<UndoModel.State> undoListener = (_, _, state) -> show(state);
  private final StringProperty title = new SimpleStringProperty("");
  private final ObjectProperty<Optional<String>> awaited = new SimpleObjectProperty<>(Optional.empty());
  private boolean sawState;

  public WindowModel(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
    title.set(texts.get("window.titleNone"));
  }

  /** Puts another file into the window, or none. */
  public void show(Optional<Workspace> next) {
    workspace.get().ifPresent(before -> before.undo().stateProperty().removeListener(undoListener));
    sawState = false;
    saved.set("");
    show(new UndoModel.State(Optional.empty(), Optional.empty()));
    sawState = false;
    next.ifPresent(open -> open.undo().stateProperty().addListener(undoListener));
    title.set(next.map(open -> texts.get("window.title", open.name())).orElse(texts.get("window.titleNone")));
    next.ifPresent(Workspace::begin);
    workspace.set(next);
  }

  public ObjectProperty<Optional<Workspace>> workspaceProperty() {
    return workspace;
  }

  public Optional<Workspace> workspace() {
    return workspace.get();
  }

  /** What is said while a file is on its way into the window; nothing can be chosen meanwhile where none is open. */
  public ObjectProperty<Optional<String>> awaitedProperty() {
    return awaited;
  }

  /** Title of the window: the open file's name first. */
  public ReadOnlyStringProperty titleProperty() {
    return title;
  }

  ReadOnlyStringProperty savedProperty() {
    return saved;
  }

  ReadOnlyStringProperty undoTextProperty() {
    return undoText;
  }

  /** What redo would do again, in words. */
  ReadOnlyStringProperty redoTextProperty() {
    return redoText;
  }

  /** How many lines the tab in front shows; bound by the window. */
  StringProperty countProperty() {
    return count;
  }

  BooleanProperty undoableProperty() {
    return undoable;
  }

  BooleanProperty redoableProperty() {
    return redoable;
  }

  private void show(UndoModel.State state) {
    undoable.set(state.undoable().isPresent());
    redoable.set(state.redoable().isPresent());
    undoText.set(state.undoable().map(act -> texts.get("window.undoable", act)).orElse(""));
    redoText.set(state.redoable().map(act -> texts.get("window.redoable", act)).orElse(""));
    if (sawState) {
      // Every later change of the state comes from an act, which is on disk by now.
      saved.set(texts.get("window.saved", Formats.in(texts.language()).time(LocalDateTime.now(clock).toLocalTime())));
    }
    sawState = true;
  }
}
