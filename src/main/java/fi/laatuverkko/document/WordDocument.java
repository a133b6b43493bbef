package fi.laatuverkko.document;

import fi.laatuverkko.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a paper as a .docx file. */
public final class WordDocument {

  private final TextDocument paper;

  public WordDocument(TextDocument paper) {
    this.paper = paper;
  }

  /**
   * Writes the file whole or, when that fails, not at all.
   *
   * @throws fi.laatuverkko.file.TargetUnavailable when the file can't be written
   */
  public void write(Path target) {
    new AtomicFile(target).write(this::writeTo);
  }

  void writeTo(OutputStream stream) throws IOException {
    try (var word = new XWPFDocument()) {
      new PropertiesDocument(paper).setOn(word);
      new StylesDocument(paper.texts().language()).setOn(word);
      new PageDocument(paper).setOn(word);
      new BlocksDocument(word, paper).write();
      word.write(stream);
    }
  }
}
