package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.catalogue.Catalogue;
import java.util.List;
import java.util.stream.IntStream;

/** By what an organisation is assessed. */
public enum Frame {
  /** Quality areas on four steps: 0 missing, 1 beginning, 2 developed, 3 advanced. */
  FOUR_STEP(Catalogue.QUALITY_AREA, IntStream.rangeClosed(0, 3).boxed().toList()),
  /** Criteria of EFQM 2020 by RADAR, 0 to 100 per cent in steps of five. */
  RADAR(Catalogue.EFQM_CRITERION, IntStream.rangeClosed(0, 20).map(step -> step * 5).boxed().toList()),
  /** Descriptors of the EQAVET cycle by two contrasting statements: 0 for B, 1 between them, 2 for A. */
  EQAVET(Catalogue.EQAVET_DESCRIPTOR, List.of(0, 1, 2));

  private final Catalogue areas;
  private final List<Integer> scores;

  Frame(Catalogue areas, List<Integer> scores) {
    this.areas = areas;
    this.scores = scores;
  }

  /** The catalogue of what is assessed. */
  public Catalogue areas() {
    return areas;
  }

  /** The scores that may be given. */
  public List<Integer> scores() {
    return scores;
  }

  public int highest() {
    return scores.getLast();
  }
}
