package fi.laatuverkko.cli;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.theme.Theme;
import java.nio.file.Path;

/**
 * What pictures of the program are asked for.
 *
 * @param out the folder they are written to
 * @param textPercent size of the text, 100 to 200 % of the normal one
 * @param theme light or dark, never as the system is set
 */
public record PicturesRequest(Path file, Path out, Language language, Theme theme, PictureSize size, int textPercent) {}
