package fi.laatuverkko.feedback;

import fi.laatuverkko.background.Work;
import fi.laatuverkko.dialog.FileKind;
import fi.laatuverkko.feedback.export.FeedbackExport;
import fi.laatuverkko.record.Desk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads survey results in and writes them out, as the menus and buttons ask. */
public final class FeedbackCommands {

  private final Runnable reading;
  private final FeedbackExport export;
  private final Desk desk;

  FeedbackCommands(Runnable reading, FeedbackExport export, Desk desk) {
    this.reading = reading;
    this.export = export;
    this.desk = desk;
  }

  /** Lets the user choose a file of results and reads it in. */
  public void read() {
    reading.run();
  }

  /** Writes a workbook for each partner and one for the coordinator into the folder the user chooses. */
  public void benchmarks() {
    write("window.item.benchmark", desk.texts().get("benchmark.subject"),
        target -> progress -> export.benchmarks(Optional.empty(), target.toAbsolutePath().getParent(), progress));
  }

  /** Writes the flat tables. */
  public void powerBi() {
    write("window.item.powerBi", "Power BI", target -> progress -> export.powerBi(target, progress));
  }

  private void write(String title, String name, Function<Path, Work<List<Path>>> writing) {
    var texts = desk.texts();
    desk.dialogs().saveFile(texts.get(title), new FileKind(texts.get("window.fileKind.xlsx"), "xlsx"), name + " " + LocalDate.now(desk.clock())).ifPresent(target ->
        desk.background().storage(writing.apply(target)).titled(texts.get("window.writing"))
            .onSuccess(files -> desk.dialogs().tell(texts.get("benchmark.written", files.size(), String.valueOf(target.toAbsolutePath().getParent())),
                texts.get("benchmark.showFolder"), () -> desk.dialogs().showInFolder(files.getFirst())))
            .onFailure(desk.dialogs()::fail).start());
  }
}
