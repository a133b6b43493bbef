package fi.laatuverkko.dialog;

import fi.laatuverkko.background.Running;
import fi.laatuverkko.field.Form;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps what the user would have been told, and answers as the test said before; without an answer the user gives up. */
public final class RecordedDialogs implements Dialogs {

  /** A notice; without an action its name is empty. */
  public record Told(String words, String action, Runnable run) {}

  /** A question and what could be chosen. */
  public record Asked(String title, String words, List<String> actions) {}

  private final List<Told> told = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private final Deque<Integer> choices = new ArrayDeque<>();
  private final Deque<UnaryOperator<Object>> fillings = new ArrayDeque<>();
  private final Deque<Path> files = new ArrayDeque<>();

  public List<Told> told() {
    return told;
  }

  public List<Asked> asked() {
    return asked;
  }

  public List<Throwable> failures() {
    return failures;
  }

  /** Files shown in another program or in their folder. */
  public List<Path> shown() {
    return shown;
  }

  /** Answers the next question with an action. */
  public RecordedDialogs answer(int action) {
    choices.add(action);
    return this;
  }

  /** Fills in the next new record. */
  @SuppressWarnings("unchecked")
  public <R> RecordedDialogs fillIn(UnaryOperator<R> filling) {
    fillings.add(blank -> filling.apply((R) blank));
    return this;
  }

  /** Answers the next question for a file. */
  public RecordedDialogs file(Path file) {
    files.add(file);
    return this;
  }

  @Override
  public void tell(String words) {
    told.add(new Told(words, "", () -> {}));
  }

  @Override
  public void tell(String words, String action, Runnable run) {
    told.add(new Told(words, action, run));
  }

  @Override
  public void fail(Throwable failure) {
    failures.add(failure);
  }

  @Override
  public Optional<Integer> choose(String title, String words, List<String> actions) {
    asked.add(new Asked(title, words, actions));
    return Optional.ofNullable(choices.poll());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R> Optional<R> fill(String title, Form<R> form, R blank, String action) {
    asked.add(new Asked(title, "", List.of(action)));
    return Optional.ofNullable(fillings.poll()).map(filling -> (R) filling.apply(blank));
  }

  @Override
  public void follow(Running running) {}

  @Override
  public Optional<Path> openFile(String title, FileKind kind) {
    asked.add(new Asked(title, kind.words(), List.of()));
    return Optional.ofNullable(files.poll());
  }

  @Override
  public Optional<Path> saveFile(String title, FileKind kind, String name) {
    asked.add(new Asked(title, kind.words(), List.of(name)));
    return Optional.ofNullable(files.poll());
  }

  @Override
  public void open(Path file) {
    shown.add(file);
  }

  @Override
  public void showInFolder(Path file) {
    shown.add(file);
  }
}
