package fi.laatuverkko.indicator.value;

import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.grid.GridCell;
import fi.laatuverkko.grid.GridColumn;
import fi.laatuverkko.grid.GridContent;
import fi.laatuverkko.grid.GridRow;
import fi.laatuverkko.indicator.Figure;
import fi.laatuverkko.indicator.IndicatorValue;
import fi.laatuverkko.indicator.LatestValue;
import fi.laatuverkko.indicator.Period;
import fi.laatuverkko.indicator.PeriodKind;
import fi.laatuverkko.indicator.PeriodName;
import fi.laatuverkko.indicator.ShownFigure;
import fi.laatuverkko.indicator.ShownFigures;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.indicator.ValueState;
import fi.laatuverkko.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Makes the cells of the grid: partners by periods, and all together below. */
public final class ValueGrid {

  private static final int WIDTH = 16;

  private final ValueTypes types;
  private final Texts texts;
  private final ShownFigures shown;
  private final LongFunction<String> name;

  /** @param name of a partner */
  public ValueGrid(ValueTypes types, LongFunction<String> name) {
    this.types = types;
    this.texts = types.texts();
    this.shown = new ShownFigures(types);
    this.name = name;
  }

  public GridContent<Long, Period> of(ValueSheet sheet, PeriodKind kind, ValueLayer layer, LocalDate today) {
    List<GridRow<Long>> rows = new ArrayList<>();
    sheet.partners().forEach(partner -> rows.add(GridRow.of(partner, name.apply(partner))));
    rows.add(GridRow.of(ValueSheet.NETWORK, texts.get("indicatorValue.network")).asTotal());
    var columns = sheet.periods(kind, today).stream().map(period -> GridColumn.of(period, heading(sheet, period), width(sheet, layer))).toList();
    return GridContent.of(texts.get("comparison.partner"), rows, columns, (row, period) -> cell(sheet, row, period, layer));
  }

  private static int width(ValueSheet sheet, ValueLayer layer) {
    return sheet.indicator().unit() == Unit.TEXT || layer == ValueLayer.NOTE ? WIDTH * 2 : WIDTH;
  }

  private String heading(ValueSheet sheet, Period period) {
    var named = PeriodName.of(period, types.formats());
    return sheet.isLocked(period) ? texts.get("values.lockedHeading", named) : named;
  }

  private GridCell cell(ValueSheet sheet, long row, Period period, ValueLayer layer) {
    var value = sheet.value(row, period);
    var cell = value.map(one -> cell(sheet, one, layer)).orElseGet(() -> row == ValueSheet.NETWORK && layer == ValueLayer.FIGURE ? together(sheet, period)
        : layer == ValueLayer.NOTE ? GridCell.text("") : GridCell.number("", ""));
    return sheet.isLocked(period) ? cell.locked().explained(texts.get("indicatorValue.problem.locked")) : cell;
  }

  private GridCell cell(ValueSheet sheet, IndicatorValue value, ValueLayer layer) {
    var typed = ValueEntry.typed(value, layer, types.formats());
    var words = layer == ValueLayer.NOTE || sheet.indicator().unit() == Unit.TEXT && layer == ValueLayer.FIGURE;
    var cell = words ? GridCell.text(typed) : GridCell.number(layer == ValueLayer.FIGURE ? figure(sheet, value) : typed, typed);
    var noted = cell.explained(explanation(sheet, value));
    return value.state() == ValueState.SHARED ? noted.locked() : noted;
  }

  private String figure(ValueSheet sheet, IndicatorValue value) {
    var text = shown.text(new ShownFigure(sheet.indicator(), Figure.of(sheet.indicator(), value)));
    return value.state() == ValueState.DRAFT ? texts.get("values.draftFigure", text) : text;
  }

  /** Its counts, state, where it came from, and what is noted. */
  private String explanation(ValueSheet sheet, IndicatorValue value) {
    List<String> words = new ArrayList<>();
    if (value.numerator().isPresent() && value.denominator().isPresent()) {
      words.add(types.formats().exact(value.numerator().get()) + " / " + types.formats().exact(value.denominator().get()));
    }
    value.n().ifPresent(n -> words.add("n = " + types.formats().whole(n)));
    words.add(texts.get("indicatorValue.state." + value.state()));
    words.add(value.source().map(source -> texts.get("values.from", source)).orElseGet(() -> texts.get("values.typed")));
    value.note().ifPresent(words::add);
    return String.join(" · ", words);
  }

  /** What the partners' values come to; it can be typed over where the network's own figure is known. */
  private GridCell together(ValueSheet sheet, Period period) {
    var together = LatestValue.of(sheet.indicator(), sheet.history().values(), period);
    return together.figure() instanceof Figure.Known
        ? GridCell.number(shown.text(new ShownFigure(sheet.indicator(), together.figure())), "")
            .explained(texts.get("values.together", texts.get("indicator.rollUp." + sheet.indicator().rule()), together.partners(), Optional.of(together.partners()).filter(count -> count < sheet.partners().size()).map(_ -> sheet.partners().size()).orElse(together.partners())))
        : GridCell.number("", "");
  }
}
