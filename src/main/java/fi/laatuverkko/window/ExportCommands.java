package fi.laatuverkko.window;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.background.Job;
import fi.laatuverkko.dialog.Dialogs;
import fi.laatuverkko.dialog.FileKind;
import fi.laatuverkko.feedback.FeedbackCommands;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes workbooks from the window: the list in front, and the final report of a project. */
public final class ExportCommands {

  private final MainWindowView view;
  private final WindowModel window;
  private final Background background;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Clock clock;

  public ExportCommands(MainWindowView view, WindowModel window, Background background, Dialogs dialogs, Texts texts, Clock clock) {
    this.view = view;
    this.window = window;
    this.background = background;
    this.dialogs = dialogs;
    this.texts = texts;
    this.clock = clock;
  }

  /** Writes the list in front as the user sees it. */
  void list() {
    view.front().ifPresent(tab -> {
      var workbook = tab.workbook(ZonedDateTime.now(clock));
      save(workbook.title(), target -> background.worker(progress -> {
        new WorkbookWriter().write(workbook, target, progress);
        return target;
      }));
    });
  }

  /** Lets the user choose project and language and writes the final report. */
  void finalReport() {
    window.workspace().ifPresent(open -> dialogs.fill(texts.get("window.finalReport"), ReportChoice.workbook(open.names(), texts, clock),
            ReportChoice.first(view.front(), texts.language()), texts.get("window.saveWorkbook"))
        .ifPresent(choice -> save(texts.get("window.finalReportName", open.names().name(Kind.PROJECT, choice.project())),
            target -> write(open, choice, target))));
  }

  /** Lets the user choose project and language, where the paper asks for them, and writes it. */
  void paper(String name) {
    window.workspace().ifPresent(open -> open.papers().stream().filter(paper -> paper.name().equals(name)).findFirst().ifPresent(paper -> {
      var title = texts.get("window.item." + name).replace("…", "");
      var first = ReportChoice.first(view.front(), texts.language());
      if (paper.ofProject()) {
        dialogs.fill(title, ReportChoice.form(open.names(), texts, clock), first, texts.get("window.saveWorkbook"))
            .ifPresent(choice -> save(open.names().name(Kind.PROJECT, choice.project()) + " " + title, paper.ending(),
                target -> write(paper, choice, target)));
      } else {
        save(title, paper.ending(), target -> write(paper, new ReportChoice(0, texts.language(), false), target));
      }
    }));
  }

  /** Does something with the survey results of the open file. */
  void feedback(Consumer<FeedbackCommands> command) {
    window.workspace().ifPresent(open -> command.accept(open.feedback()));
  }

  private Job<Path> write(PaperExport paper, ReportChoice choice, Path target) {
    return background.storage(progress -> {
      paper.write().write(choice.project(), choice.language(), target, progress);
      return target;
    });
  }

  private Job<Path> write(Workspace open, ReportChoice choice, Path target) {
    var export = open.finalReport().listed(choice.flat());
    return background.storage(progress -> {
      export.write(export.read(choice.project()), choice.language(), target, progress);
      return target;
    });
  }

  private void save(String title, Function<Path, Job<Path>> writing) {
    save(title, "xlsx", writing);
  }

  private void save(String title, String ending, Function<Path, Job<Path>> writing) {
    var name = title.replaceAll("[\\\\/:*?\"<>|]", " ").strip() + " " + LocalDate.now(clock);
    dialogs.saveFile(texts.get("window.saveWorkbook"), new FileKind(texts.get("window.fileKind." + ending), ending), name)
        .ifPresent(target ->
        writing.apply(target).titled(texts.get("window.writing"))
            .onSuccess(file -> dialogs.tell(texts.get("window.written", file.getFileName().toString()), texts.get("window.openFile"),
                () -> dialogs.open(file)))
            .onFailure(dialogs::fail).start());
  }
}
