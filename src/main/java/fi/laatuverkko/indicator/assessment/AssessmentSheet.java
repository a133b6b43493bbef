package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.indicator.statistics.Steps;
import fi.laatuverkko.indicator.statistics.WeightedPoints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An assessment with its scores, and the same organisation's latest one by the other view.
 *
 * @param areas of its frame, in their order
 * @param other the peers' view beside a self-assessment, or the other way round
 */
public record AssessmentSheet(SelfAssessment assessment, List<CatalogueItem> areas, List<SelfAssessmentItem> items, Optional<SelfAssessment> other, List<SelfAssessmentItem> otherItems) {

  public Optional<SelfAssessmentItem> item(long area) {
    return items.stream().filter(item -> item.areaId() == area).findFirst();
  }

  public Optional<Integer> score(long area) {
    return item(area).flatMap(SelfAssessmentItem::score);
  }

  public Optional<Integer> otherScore(long area) {
    return otherItems.stream().filter(item -> item.areaId() == area).findFirst().flatMap(SelfAssessmentItem::score);
  }

  /** Peers' score less the own one, where both are known. */
  public Optional<Integer> gap(long area) {
    var peers = assessment.seenBy() == SeenBy.PEERS ? score(area) : otherScore(area);
    var self = assessment.seenBy() == SeenBy.SELF ? score(area) : otherScore(area);
    return peers.flatMap(seen -> self.map(own -> seen - own));
  }

  private List<Integer> scores() {
    return areas.stream().flatMap(area -> score(area.id()).stream()).toList();
  }

  /** The four-step levels given; nothing by other frames or while there is none. */
  public Optional<Steps> steps() {
    return assessment.frame() != Frame.FOUR_STEP || scores().isEmpty() ? Optional.empty() : Optional.of(new Steps(scores()));
  }

  /** Points of all criteria scored, each by its weight; nothing by other frames. */
  public Optional<BigDecimal> points() {
    return assessment.frame() != Frame.RADAR ? Optional.empty() : Optional.of(WeightedPoints.of(areas.stream().flatMap(area -> score(area.id()).stream()
        .map(score -> new WeightedPoints.Criterion(score, area.weight().orElse(BigDecimal.ZERO)))).toList()));
  }

  /** How many areas have a score. */
  public int assessed() {
    return scores().size();
  }

  /** How many areas have this score. */
  public long counted(int score) {
    return scores().stream().filter(one -> one == score).count();
  }
}
