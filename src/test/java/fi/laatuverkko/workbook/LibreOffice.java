package fi.laatuverkko.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile of its own that recalculates every formula when it opens a file. */
final class LibreOffice {

  private static final String PROFILE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  /** One profile for all tests: making a new one takes longer than the conversion. */
  private static final Path WORK = Path.of("target", "libreoffice").toAbsolutePath();

  private final String program;

  private LibreOffice(String program) {
    this.program = program;
  }

  /** The program where it is installed. */
  static Optional<LibreOffice> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> Stream.of("soffice", "libreoffice", "soffice.exe").map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable).findFirst().map(found -> new LibreOffice(found.toString()));
  }

  /** Opens, recalculates and saves in another format; the result keeps the file's name with the format's ending. */
  Path convert(Path file, String format) throws IOException {
    var profile = WORK.resolve("profile");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(profile.resolve("user/registrymodifications.xcu"), PROFILE);
    var out = Files.createTempDirectory(WORK, "converted");
    var process = new ProcessBuilder(program, "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore",
        "--convert-to", format, "--outdir", out.toString(), file.toString())
        .redirectErrorStream(true).redirectOutput(WORK.resolve("soffice.log").toFile()).start();
    try {
      if (!process.waitFor(180, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("LibreOffice did not finish");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    var result = out.resolve(file.getFileName().toString().replaceFirst("\\.xlsx$", "." + format));
    if (!Files.exists(result)) {
      throw new IOException("LibreOffice made nothing: " + Files.readString(WORK.resolve("soffice.log")));
    }
    return result;
  }
}
