package fi.laatuverkko.dialog;

import fi.laatuverkko.background.Running;
import fi.laatuverkko.field.Form;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;

/** Asks and tells the user. All methods are called on the window's thread; those that ask wait for the answer. */
public interface Dialogs {

  /** Says something that needs no answer, at the bottom of the window, for some seconds. */
  void tell(String words);

  /** As {@link #tell(String)}, with one thing that can be done about it, such as undoing. */
  void tell(String words, String action, Runnable run);

  /**
   * Tells that something did not succeed. A refusal is said in its own words; anything else is our mistake: one sentence,
   * details to fold out and copy, and that the data is safe.
   */
  void fail(Throwable failure);

  /**
   * Lets the user choose one of several actions; each button says what it does.
   *
   * @return the number of the action, nothing when the user gave up
   */
  Optional<Integer> choose(String title, String words, List<String> actions);

  /**
   * Lets the user fill in a new record.
   *
   * @param action what the button says that takes it, such as "Lisää kumppani"
   * @return the record filled in, nothing when the user gave up
   */
  <R> Optional<R> fill(String title, Form<R> form, R blank, String action);

  /**
   * Shows something to be looked at and worked on, with the one action that takes it.
   *
   * @param possible whether the action can be taken now
   * @return false when the user gave up
   */
  default boolean work(String title, Region content, String action, ObservableBooleanValue possible) {
    return false;
  }

  /** Shows work that must be waited for, with its progress and a way to stop it, until it is done. */
  default void follow(Running running) {}

  /** Asks for a file that is there. */
  Optional<Path> openFile(String title, FileKind kind);

  /** Asks where to write a file; the answer has the kind's ending. */
  Optional<Path> saveFile(String title, FileKind kind, String name);

  /** Shows a file in the program the computer opens it with. */
  void open(Path file);

  /** Opens an address in the program the computer has for it: a letter in the mail program. */
  default void open(URI address) {}

  /** Shows where a file lies. */
  void showInFolder(Path file);
}
