package fi.laatuverkko.chart;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Letters of a font as the screen draws them. */
final class FontLettering implements Lettering {

  private final Font font;
  private final Font bold;
  private final Map<String, Double> widths = new HashMap<>();

  FontLettering(String family, double size) {
    this.font = Font.font(family, size);
    this.bold = Font.font(family, FontWeight.BOLD, size);
  }

  @Override
  public double size() {
    return font.getSize();
  }

  @Override
  public double width(String words, boolean isBold) {
    return widths.computeIfAbsent((isBold ? "1" : "0") + words, _ -> {
      var text = new Text(words);
      text.setFont(isBold ? bold : font);
      return text.getLayoutBounds().getWidth();
    });
  }
}
