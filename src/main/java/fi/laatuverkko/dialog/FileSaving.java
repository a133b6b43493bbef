package fi.laatuverkko.dialog;

import fi.laatuverkko.background.Background;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Asks where a file is to be written, writes it off the window's thread, and says that it is there, with the way to open it. */
public final class FileSaving {

  private final Dialogs dialogs;
  private final Background background;
  private final Texts texts;

  public FileSaving(Dialogs dialogs, Background background, Texts texts) {
    this.dialogs = dialogs;
    this.background = background;
    this.texts = texts;
  }

  /** A text document. */
  public void paper(String name, Consumer<Path> writing) {
    save(new FileKind(texts.get("dialog.saving.paper"), "docx"), name, writing);
  }

  /**
   * A text document that is one of several on the same matter.
   *
   * @param name text key of the file's name, with the matter and the paper to be put in
   * @param paper text key of what this paper is called
   */
  public void paper(String name, String matter, String paper, Consumer<Path> writing) {
    paper(texts.get(name, matter, texts.get(paper).toLowerCase(texts.language().locale())), writing);
  }

  /** A calendar file. */
  public void calendar(String name, Consumer<Path> writing) {
    save(new FileKind(texts.get("dialog.saving.calendar"), "ics"), name, writing);
  }

  /** @param writing writes the file; called on a worker thread */
  public void save(FileKind kind, String name, Consumer<Path> writing) {
    var proposed = name.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip();
    dialogs.saveFile(kind.words(), kind, proposed).ifPresent(target -> background.worker(() -> {
      writing.accept(target);
      return target;
    }).onSuccess(file -> dialogs.tell(texts.get("dialog.saving.written", file.getFileName().toString()), texts.get("dialog.saving.open"),
        () -> dialogs.open(file)))
        .onFailure(dialogs::fail).start());
  }
}
