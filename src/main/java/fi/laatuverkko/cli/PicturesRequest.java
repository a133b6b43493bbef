package fi.laatuverkko.cli;

import fi.laatuverkko.text.Language;
import java.nio.file.Path;

/**
 * What pictures of the program are asked for.
 *
 * @param out the folder they are written to
 */
public record PicturesRequest(Path file, Path out, Language language, PictureTheme theme, PictureSize size) {}
