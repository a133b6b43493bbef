package fi.laatuverkko.indicator.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.CatalogueFile;
import fi.laatuverkko.catalogue.CatalogueItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentSheetTest {

  private static List<CatalogueItem> areas(Catalogue catalogue) {
    List<CatalogueItem> areas = new ArrayList<>();
    CatalogueFile.read(catalogue).forEach(item -> areas.add(item.withId(areas.size() + 1)));
    return areas;
  }

  private static SelfAssessment assessment(Frame frame, SeenBy view) {
    return SelfAssessmentBuilder.builder().id(view.ordinal() + 1).name("Arvio").frame(frame).seenBy(view).organisationId(3).build();
  }

  private static List<SelfAssessmentItem> scores(int... scores) {
    List<SelfAssessmentItem> items = new ArrayList<>();
    for (int score : scores) {
      items.add(SelfAssessmentItemBuilder.builder().selfAssessmentId(1).areaId(items.size() + 1).score(score).build());
    }
    return items;
  }

  @Test
  void setsPeersBesideTheOwnViewAndCountsTheGapFromTheOwnView() {
    var sheet = new AssessmentSheet(assessment(Frame.FOUR_STEP, SeenBy.SELF), areas(Catalogue.QUALITY_AREA), scores(2, 3), Optional.of(assessment(Frame.FOUR_STEP, SeenBy.PEERS)), scores(3, 1));
    assertThat(sheet.gap(1)).contains(1);
    assertThat(sheet.gap(2)).contains(-2);
    assertThat(sheet.gap(3)).isEmpty();
    var peers = new AssessmentSheet(assessment(Frame.FOUR_STEP, SeenBy.PEERS), sheet.areas(), scores(3, 1), Optional.of(assessment(Frame.FOUR_STEP, SeenBy.SELF)), scores(2, 3));
    assertThat(peers.gap(1)).contains(1);
    assertThat(peers.gap(2)).contains(-2);
  }

  @Test
  void comesToAMedianToPointsOrToNumbersOfStatements() {
    var steps = new AssessmentSheet(assessment(Frame.FOUR_STEP, SeenBy.SELF), areas(Catalogue.QUALITY_AREA), scores(2, 2, 1, 3, 2, 2, 1, 2), Optional.empty(), List.of());
    assertThat(steps.steps().orElseThrow().median()).isEqualTo(2);
    assertThat(steps.points()).isEmpty();
    var radar = new AssessmentSheet(assessment(Frame.RADAR, SeenBy.SELF), areas(Catalogue.EFQM_CRITERION), scores(50, 40, 60, 70, 30, 50, 20), Optional.empty(), List.of());
    assertThat(radar.points().orElseThrow()).isEqualByComparingTo("460");
    var statements = new AssessmentSheet(assessment(Frame.EQAVET, SeenBy.SELF), areas(Catalogue.EQAVET_DESCRIPTOR), scores(2, 1, 2, 0), Optional.empty(), List.of());
    assertThat(List.of(statements.counted(2), statements.counted(1), statements.counted(0))).containsExactly(2L, 1L, 1L);
    assertThat(statements.assessed()).isEqualTo(4);
  }
}
