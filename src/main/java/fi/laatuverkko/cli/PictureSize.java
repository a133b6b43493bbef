package fi.laatuverkko.cli;

import java.util.regex.Pattern;

/** Width and height of a picture in pixels, written {@code 1280x800}. */
public record PictureSize(int width, int height) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{3,4})[xX×](\\d{3,4})");

  static PictureSize parse(String text) {
    var matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new PictureSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }
}
