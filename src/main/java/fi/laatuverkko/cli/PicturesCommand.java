package fi.laatuverkko.cli;

import fi.laatuverkko.storage.DataFileName;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pictures}: draws every tab with the real views, without a display. */
@Command(name = "pictures", description = "${bundle:cli.pictures}")
final class PicturesCommand implements Callable<Integer> {

  private final FileVerbs files;
  private final Said said;

  @Option(names = "--file", required = true, paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private DataFileName file;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.option.folder}")
  private Path out;

  @Option(names = "--lang", paramLabel = "fi|sv|en", description = "${bundle:cli.option.pictureLanguage}")
  private Optional<Language> language;

  @Option(names = "--theme", defaultValue = "LIGHT", paramLabel = "light|dark", description = "${bundle:cli.option.theme}")
  private Theme theme;

  @Option(names = "--size", defaultValue = "1280x800", paramLabel = "WxH", description = "${bundle:cli.option.pictureSize}")
  private PictureSize size;

  @Option(names = "--text", defaultValue = "100", paramLabel = "100–200", description = "${bundle:cli.option.textPercent}")
  private int textPercent;

  PicturesCommand(FileVerbs files, Said said) {
    this.files = files;
    this.said = said;
  }

  @Override
  public Integer call() throws Exception {
    var folder = out.toAbsolutePath().normalize();
    var shown = language.orElse(said.texts().language());
    var written = files.draw(new PicturesRequest(file.file(), folder, shown, theme, size, textPercent));
    written.forEach(picture -> said.line("cli.written", picture.toString()));
    return ExitCode.DONE;
  }
}
