package fi.laatuverkko.window;

import fi.laatuverkko.act.ActSummary;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.record.UndoModel;
import fi.laatuverkko.text.Texts;
import java.util.Optional;
import java.util.function.Function;

/** Undo and redo. What is still being typed is stored first, so that it is what undo undoes. */
public final class EditCommands {

  private final WindowModel window;
  private final Dialogs dialogs;
  private final Texts texts;

  public EditCommands(WindowModel window, Dialogs dialogs, Texts texts) {
    this.window = window;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  public void undo() {
    run(UndoModel::undo, "window.told.undone");
  }

  public void redo() {
    run(UndoModel::redo, "window.told.redone");
  }

  private void run(Function<UndoModel, Job<Optional<ActSummary>>> step, String words) {
    window.workspace().ifPresent(open -> {
      open.commit();
      step.apply(open.undo()).onSuccess(done -> done.ifPresent(act -> dialogs.tell(texts.get(words, act.name()))))
          .onFailure(dialogs::fail).start();
    });
  }
}
