package fi.laatuverkko.dialog;

import fi.laatuverkko.background.Running;
import fi.laatuverkko.field.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nobody to ask and nobody to tell: for drawing views without a window. A failure is thrown on. */
public final class NoDialogs implements Dialogs {

  @Override
  public void tell(String words) {}

  @Override
  public void tell(String words, String action, Runnable run) {}

  @Override
  public void fail(Throwable failure) {
    throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
  }

  @Override
  public Optional<Integer> choose(String title, String words, List<String> actions) {
    return Optional.empty();
  }

  @Override
  public <R> Optional<R> fill(String title, Form<R> form, R blank, String action) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> openFile(String title, FileKind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> saveFile(String title, FileKind kind, String name) {
    return Optional.empty();
  }

  @Override
  public void follow(Running running) {}

  @Override
  public void open(Path file) {}

  @Override
  public void showInFolder(Path file) {}
}
