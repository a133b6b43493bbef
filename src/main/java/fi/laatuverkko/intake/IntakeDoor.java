package fi.laatuverkko.intake;

import fi.laatuverkko.background.Job;
import fi.laatuverkko.dialog.FileKind;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import java.nio.file.Path;

/** Lets the user choose a file, shows how it is understood, and stores it when she accepts. */
public final class IntakeDoor {

  private final OpenFile open;
  private final Desk desk;
  private final ReadFileStore files;
  private final Runnable undo;

  /**
   * @param files of the open file
   * @param undo undoes the latest act
   */
  public IntakeDoor(OpenFile open, Desk desk, ReadFileStore files, Runnable undo) {
    this.open = open;
    this.desk = desk;
    this.files = files;
    this.undo = undo;
  }

  /** Asks for a file and reads it. */
  public <S, P> void choose(TableReading<S, P> reading) {
    var texts = desk.texts();
    desk.dialogs().openFile(texts.get(reading.title()), new FileKind(texts.get("intake.tables"), "csv", "xlsx", "txt", "tsv"))
        .ifPresent(path -> read(path, reading));
  }

  /** Reads a file the user has chosen or dropped. */
  public <S, P> void read(Path path, TableReading<S, P> reading) {
    var running = opening(path, reading).onSuccess(file -> checkTwice(file, reading)).onFailure(desk.dialogs()::fail).start();
    desk.dialogs().follow(running);
  }

  private Job<IncomingFile> opening(Path path, TableReading<?, ?> reading) {
    return desk.background().worker(progress -> new FileImport().open(path, progress))
        .titled(desk.texts().get("intake.reading", path.getFileName().toString()));
  }

  private <S, P> void checkTwice(IncomingFile file, TableReading<S, P> reading) {
    desk.background().storage(() -> {
      files.refuseTwice(reading.purpose(), file);
      return file;
    }).onSuccess(fresh -> show(new IntakeModel<>(reading, fresh, files, open, desk))).onFailure(desk.dialogs()::fail).start();
  }

  private <S, P> void show(IntakeModel<S, P> model) {
    model.begin();
    var texts = desk.texts();
    if (desk.dialogs().work(texts.get(model.reading().title()), new IntakeView<>(model, desk), texts.get("intake.accept"), model.acceptable())) {
      model.accept(undo);
    } else {
      model.stop();
    }
  }
}
