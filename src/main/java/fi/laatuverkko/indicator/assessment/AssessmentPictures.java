package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.chart.Axis;
import fi.laatuverkko.chart.BarPicture;
import fi.laatuverkko.chart.Head;
import fi.laatuverkko.chart.Series;
import fi.laatuverkko.chart.Value;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Draws an assessment, and says in a sentence what it comes to. */
final class AssessmentPictures {

  private final ValueTypes types;
  private final Texts texts;

  AssessmentPictures(ValueTypes types) {
    this.types = types;
    this.texts = types.texts();
  }

  /** Areas by their codes, with the own view and the peers' side by side. */
  BarPicture scores(AssessmentSheet sheet) {
    var assessment = sheet.assessment();
    List<Series> series = new ArrayList<>(List.of(series(sheet, assessment.seenBy(), area -> sheet.score(area))));
    sheet.other().ifPresent(other -> series.add(series(sheet, other.seenBy(), area -> sheet.otherScore(area))));
    var axis = Axis.between("", 0, assessment.frame().highest(), number -> types.formats().whole(Math.round(number)));
    return new BarPicture(new Head(assessment.name(), summary(sheet)), texts.get("selfAssessment.area"), sheet.areas().stream().map(CatalogueItem::code).toList(), axis, series, List.of());
  }

  private Series series(AssessmentSheet sheet, SeenBy view, LongFunction<Optional<Integer>> score) {
    return Series.of(texts.get("selfAssessment.seenBy." + view), sheet.areas().stream().map(area -> score.apply(area.id())
        .map(one -> Value.of(one, String.valueOf(one))).orElseGet(() -> Value.missing(""))).toList());
  }

  /** What the scores come to: median and share of developed areas, points, or the number of statements. */
  String summary(AssessmentSheet sheet) {
    if (sheet.assessed() == 0) {
      return texts.get("selfAssessment.summary.none");
    }
    return switch (sheet.assessment().frame()) {
      case FOUR_STEP -> sheet.steps().map(steps -> texts.get("selfAssessment.summary.FOUR_STEP", texts.get("selfAssessment.step." + steps.median()),
          types.formats().percent(BigDecimal.valueOf(steps.shareFrom(2) * 100), 0), sheet.assessed(), sheet.areas().size())).orElseThrow();
      case RADAR -> sheet.points().map(points -> texts.get("selfAssessment.summary.RADAR", types.formats().number(points, 0),
          types.formats().number(sheet.areas().stream().flatMap(area -> area.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add), 0))).orElseThrow();
      case EQAVET -> texts.get("selfAssessment.summary.EQAVET", (int) sheet.counted(2), (int) sheet.counted(1), (int) sheet.counted(0));
    };
  }
}
