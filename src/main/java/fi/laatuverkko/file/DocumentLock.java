package fi.laatuverkko.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The notes that LibreOffice and Excel leave beside a document while it is open. */
final class DocumentLock {

  private DocumentLock() {}

  /** Who has the document open, as far as a note tells: a name, or an empty text when the note names nobody. */
  static Optional<String> ownerOf(Path document) {
    var libreOffice = document.resolveSibling(".~lock." + document.getFileName() + "#");
    if (Files.exists(libreOffice)) {
      return Optional.of(inLibreOffice(libreOffice));
    }
    var excel = document.resolveSibling("~$" + document.getFileName());
    return Files.exists(excel) ? Optional.of(inExcel(excel)) : Optional.empty();
  }

  /** The note reads {@code name,user,machine,time,profile;}, any of them empty. */
  private static String inLibreOffice(Path note) {
    try {
      var parts = Files.readString(note, StandardCharsets.UTF_8).split(",");
      return parts.length < 3 ? "" : (parts[0].isBlank() ? parts[1] : parts[0]) + " (" + parts[2] + ")";
    } catch (IOException e) {
      return "";
    }
  }

  /** The note begins with the length of a name and the name. */
  private static String inExcel(Path note) {
    try {
      var bytes = Files.readAllBytes(note);
      return bytes.length == 0 || bytes.length <= bytes[0] || bytes[0] < 0 ? ""
          : new String(bytes, 1, bytes[0], StandardCharsets.ISO_8859_1).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
