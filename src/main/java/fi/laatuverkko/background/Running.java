package fi.laatuverkko.background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A job that was started, as the status line shows it. */
public final class Running {

  private final String title;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private volatile boolean cancelled;
  private volatile boolean abandoned;
  private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();

  Running(String title) {
    this.title = title;
  }

  /** Empty for work that was not given one. */
  public String title() {
    return title;
  }

  /** From 0 to 1, or -1 as long as it is not known. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is being done now. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Asks the work to stop. Work that is done all the same still delivers its result. */
  public void cancel() {
    cancelled = true;
  }

  /** Asks the work to stop; nothing of it is delivered any more, whatever becomes of it. */
  public void abandon() {
    abandoned = true;
    cancelled = true;
  }

  public boolean isCancelled() {
    return cancelled;
  }

  boolean isAbandoned() {
    return abandoned;
  }

  /** True when the work is over, however it went. */
  public ReadOnlyBooleanProperty endedProperty() {
    return ended.getReadOnlyProperty();
  }

  void end() {
    ended.set(true);
  }

  void show(long done, long total, String words) {
    progress.set(total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1));
    text.set(words);
  }
}
