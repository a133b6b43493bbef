package fi.laatuverkko.workbook;

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
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private final String program;
  private final Path work;

  private LibreOffice(String program, Path work) {
    this.program = program;
    this.work = work;
  }

  /** The program where it is installed. */
  static Optional<LibreOffice> in(Path workFolder) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .flatMap(folder -> Stream.of("soffice", "libreoffice", "soffice.exe").map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable).findFirst().map(found -> new LibreOffice(found.toString(), workFolder));
  }

  /** Opens, recalculates and saves in another format; the result keeps the file's name with the format's ending. */
  Path convert(Path file, String format) throws IOException {
    var profile = work.resolve("profile");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(profile.resolve("user/registrymodifications.xcu"), PROFILE);
    var out = Files.createDirectories(work.resolve("converted"));
    var process = new ProcessBuilder(program, "-env:UserInstallation=" + profile.toUri(), "--headless", "--norestore",
        "--convert-to", format, "--outdir", out.toString(), file.toString())
        .redirectErrorStream(true).redirectOutput(work.resolve("soffice.log").toFile()).start();
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
      throw new IOException("LibreOffice made nothing: " + Files.readString(work.resolve("soffice.log")));
    }
    return result;
  }
}
