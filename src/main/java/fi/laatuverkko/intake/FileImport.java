package fi.laatuverkko.intake;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a csv or xlsx file: finds out by its content what it is. Reads files; off the window's thread. */
public final class FileImport {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private final IntakeLimits limits;

  public FileImport() {
    this(IntakeLimits.USUAL);
  }

  public FileImport(IntakeLimits limits) {
    this.limits = limits;
  }

  /** @throws Refusal when it is no table that can be read: empty, too large, of another kind, damaged */
  public IncomingFile open(Path path, Progress progress) {
    var name = path.getFileName().toString();
    try {
      var size = Files.size(path);
      if (size == 0) {
        throw new Refusal(Problem.of("intake.problem.empty", name));
      }
      if (size > limits.fileBytes()) {
        throw new Refusal(Problem.of("intake.problem.tooLarge", name, String.valueOf(limits.fileBytes() / 1_000_000)));
      }
      var start = beginning(path);
      if (startsWith(start, ZIP)) {
        return XlsxImport.open(path, name, FileDigest.of(path, progress), limits, progress);
      }
      if (startsWith(start, OLD_OFFICE)) {
        throw new Refusal(Problem.of("intake.problem.oldWorkbook", name));
      }
      if (startsWith(start, PDF)) {
        throw new Refusal(Problem.of("intake.problem.notTable", name));
      }
      return CsvImport.open(path, name, FileDigest.of(path, progress), limits);
    } catch (NoSuchFileException e) {
      throw new Refusal(Problem.of("intake.problem.missing", name), e);
    } catch (IOException e) {
      throw new Refusal(Problem.of("intake.problem.unreadable", name), e);
    }
  }

  private static byte[] beginning(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return stream.readNBytes(8);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
