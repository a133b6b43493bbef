package fi.laatuverkko.changes;

import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The changes of the whole file, shown in a window of their own. */
public final class ChangesFeature {

  private final ChangesModel model;
  private final Desk desk;
  private @Nullable Region view;

  /** @param lastOpening when the file was opened the time before this one */
  public ChangesFeature(OpenFile file, Desk desk, Optional<Instant> lastOpening) {
    this.model = new ChangesModel(file, desk, lastOpening);
    this.desk = desk;
  }

  /** The view, which reads from now on. */
  public Region shown() {
    if (view == null) {
      view = new ChangesView(model, desk);
    }
    model.shown(true);
    return view;
  }

  /** Stops following the file. */
  public void hidden() {
    model.shown(false);
  }
}
