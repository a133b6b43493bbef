package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridColumn;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the cells of the scores: areas by own score, the other view's, the gap between them, and the grounds. */
final class AssessmentGrid {

  private final Texts texts;

  AssessmentGrid(Texts texts) {
    this.texts = texts;
  }

  GridContent<Long, AssessmentColumn> of(AssessmentSheet sheet) {
    var frame = sheet.assessment().frame();
    List<GridColumn<AssessmentColumn>> columns = new ArrayList<>(List.of(GridColumn.of(AssessmentColumn.SCORE, texts.get("selfAssessment.seenBy." + sheet.assessment().seenBy()), 16)));
    sheet.other().ifPresent(other -> {
      columns.add(GridColumn.of(AssessmentColumn.OTHER, texts.get("selfAssessment.seenBy." + other.seenBy()), 16));
      columns.add(GridColumn.of(AssessmentColumn.GAP, texts.get("selfAssessment.gap"), 10));
    });
    columns.add(GridColumn.of(AssessmentColumn.NOTE, texts.get("selfAssessment.grounds"), 44));
    var rows = sheet.areas().stream().map(area -> GridRow.of(area.id(), area.label(texts.language()))).toList();
    return GridContent.of(texts.get("selfAssessment.area"), rows, columns, (area, column) -> switch (column) {
      case SCORE -> explained(sheet, area, sheet.score(area).map(score -> GridCell.number(words(frame, score), String.valueOf(score))).orElseGet(() -> GridCell.number("", "")));
      case OTHER -> sheet.otherScore(area).map(score -> GridCell.computed(words(frame, score), String.valueOf(score))).orElseGet(GridCell::blank);
      case GAP -> sheet.gap(area).map(gap -> GridCell.computed(Formats.in(texts.language()).signed(gap), String.valueOf(gap))).orElseGet(GridCell::blank);
      case NOTE -> GridCell.text(sheet.item(area).flatMap(SelfAssessmentItem::note).orElse(""));
    });
  }

  /** The statements that are chosen between, and the scores that may be given. */
  private GridCell explained(AssessmentSheet sheet, long area, GridCell cell) {
    var frame = sheet.assessment().frame();
    var help = texts.get("selfAssessment.help." + frame);
    return cell.explained(sheet.areas().stream().filter(one -> one.id() == area && frame == Frame.EQAVET).findFirst().flatMap(CatalogueItem::note).map(note -> note + " " + help).orElse(help));
  }

  String words(Frame frame, int score) {
    return switch (frame) {
      case FOUR_STEP -> score + " " + texts.get("selfAssessment.step." + score);
      case RADAR -> score + "\u00A0%";
      case EQAVET -> texts.get("selfAssessment.statement." + score);
    };
  }

  /** The score that a word means. */
  Optional<Integer> scoreOf(Frame frame, String text) {
    return frame == Frame.RADAR ? Optional.empty() : frame.scores().stream().filter(score -> words(frame, score).equalsIgnoreCase(text.strip())
        || words(frame, score).replaceFirst("^\\d ", "").equalsIgnoreCase(text.strip())).findFirst();
  }
}
