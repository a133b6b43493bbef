package fi.laatuverkko.forum.rotation;

import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says how good groups are, and how good any could be. */
public record QualityWords(Texts texts) {

  private static final int PAIRS_NAMED = 6;

  /** One sentence for each side of it, the weightiest first. */
  public List<String> of(RotationQuality quality) {
    List<String> said = new ArrayList<>();
    said.add(texts.get("seating.quality.same", quality.sameOrganisation(), quality.leastSameOrganisation()));
    said.add(texts.get("seating.quality.repeats", quality.repeats(), quality.leastRepeats()));
    if (quality.strangers() > 0) {
      said.add(texts.get("seating.quality.strangers", quality.strangers()));
    }
    said.add(texts.get("seating.quality.sizes", quality.smallest(), quality.largest(), quality.smallest() == quality.largest() ? 0 : 1));
    said.add(texts.get(quality.isBestPossible() ? "seating.quality.best" : "seating.quality.notProven"));
    return said;
  }

  /** The first pairs that meet more than once, by name. */
  public List<String> pairs(RotationQuality quality) {
    List<String> said = new ArrayList<>(quality.meetings().stream().limit(PAIRS_NAMED)
        .map(meeting -> texts.get("seating.quality.pair", meeting.one().name(), meeting.other().name(), meeting.times())).toList());
    if (quality.meetings().size() > PAIRS_NAMED) {
      said.add(texts.get("seating.quality.morePairs", quality.meetings().size() - PAIRS_NAMED));
    }
    return said;
  }
}
