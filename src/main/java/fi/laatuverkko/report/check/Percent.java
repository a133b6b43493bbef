package fi.laatuverkko.report.check;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;

/** A percentage of one decimal inside a sentence: "25,0 %". */
record Percent(BigDecimal percent) implements Phrase {

  @Override
  public String in(Texts texts) {
    return Formats.in(texts.language()).percent(percent, 1);
  }
}
