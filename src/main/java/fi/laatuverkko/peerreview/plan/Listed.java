package fi.laatuverkko.peerreview.plan;

import fi.laatuverkko.text.Phrase;
import fi.laatuverkko.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Several words after one another with commas; long lists are cut and counted. */
record Listed(List<? extends Phrase> words) implements Phrase {

  private static final int SHOWN = 6;

  @Override
  public String in(Texts texts) {
    var shown = words.stream().limit(SHOWN).map(word -> word.in(texts)).collect(Collectors.joining(", "));
    return words.size() <= SHOWN ? shown : texts.get("teamPlan.more", shown, words.size() - SHOWN);
  }
}
