package fi.laatuverkko.dialog;

import fi.laatuverkko.background.Running;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The dialogs of the running program: windows over the window that has the focus, notices in the main one. */
public final class WindowDialogs implements Dialogs {

  private static final Logger LOG = LoggerFactory.getLogger(WindowDialogs.class);

  private final NoticesView notices;
  private final Texts texts;
  private final Consumer<String> browser;
  private Optional<Path> folder = Optional.empty();

  /**
   * @param notices laid over the main window
   * @param browser shows an address in the program the computer has for it, such as {@code HostServices.showDocument}
   */
  public WindowDialogs(NoticesView notices, Texts texts, Consumer<String> browser) {
    this.notices = notices;
    this.texts = texts;
    this.browser = browser;
  }

  /** A dialog belongs to the window the user is in, which may be a dialog itself. */
  private static Optional<Window> owner() {
    var open = Window.getWindows().stream().filter(window -> window instanceof javafx.stage.Stage && window.isShowing()).toList();
    return open.stream().filter(Window::isFocused).findFirst().or(() -> open.stream().findFirst());
  }

  @Override
  public void tell(String words) {
    notices.tell(words);
  }

  @Override
  public void tell(String words, String action, Runnable run) {
    notices.tell(words, action, run);
  }

  @Override
  public void fail(Throwable failure) {
    FailureReport.refusal(failure).ifPresentOrElse(this::refuse, () -> {
      var report = FailureReport.of(failure);
      LOG.error("Failure {}", report.code(), failure);
      new FailureView(owner(), report, texts).showAndWait();
    });
  }

  private void refuse(Refusal refusal) {
    notices.tellProblem(refusal.problem().in(texts));
  }

  @Override
  public Optional<Integer> choose(String title, String words, List<String> actions) {
    return QuestionView.ofWords(owner(), title, words, actions, texts).ask();
  }

  @Override
  public <R> Optional<R> fill(String title, Form<R> form, R blank, String action) {
    return new FillView<>(owner(), title, form, blank, action, texts).ask();
  }

  @Override
  public boolean work(String title, Region content, String action, ObservableBooleanValue possible) {
    var question = new QuestionView(owner(), title, content);
    question.getDialogPane().getStyleClass().add("work");
    question.add(action, ButtonData.OK_DONE).disableProperty().bind(Bindings.not(possible));
    question.add(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    question.onceDrawn(content::requestFocus);
    return question.ask().isPresent();
  }

  @Override
  public void follow(Running running) {
    new ProgressView(owner(), running, texts).show();
  }

  @Override
  public Optional<Path> openFile(String title, FileKind kind) {
    return chosen(chooser(title, kind).showOpenDialog(owner().orElse(null)));
  }

  @Override
  public Optional<Path> saveFile(String title, FileKind kind, String name) {
    var chooser = chooser(title, kind);
    chooser.setInitialFileName(kind.named(name));
    return chosen(chooser.showSaveDialog(owner().orElse(null))).flatMap(file -> withEnding(file, kind));
  }

  /** The chooser asked about replacing the file it was given, not about the one with the ending added. */
  private Optional<Path> withEnding(Path file, FileKind kind) {
    var named = file.resolveSibling(kind.named(file.getFileName().toString()));
    if (named.equals(file) || !Files.exists(named)) {
      return Optional.of(named);
    }
    return choose(texts.get("dialog.replace.title"), texts.get("dialog.replace.words", named.getFileName().toString()),
        List.of(texts.get("dialog.replace.action"))).map(_ -> named);
  }

  private FileChooser chooser(String title, FileKind kind) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), kind.patterns()));
    folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> chosen(File file) {
    var path = Optional.ofNullable(file).map(File::toPath);
    path.map(Path::getParent).ifPresent(parent -> folder = Optional.of(parent));
    return path;
  }

  @Override
  public void open(Path file) {
    browse(file, file);
  }

  @Override
  public void open(URI address) {
    browser.accept(address.toString());
  }

  @Override
  public void showInFolder(Path file) {
    browse(file, file.toAbsolutePath().getParent());
  }

  private void browse(Path file, Path shown) {
    try {
      browser.accept(shown.toUri().toString());
    } catch (RuntimeException e) {
      LOG.warn("{} can't be shown", shown, e);
      refuse(new Refusal(Problem.of("dialog.problem.notShown", file.getFileName().toString(),
          String.valueOf(file.toAbsolutePath().getParent()))));
    }
  }
}
