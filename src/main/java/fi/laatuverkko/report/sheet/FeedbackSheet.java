package fi.laatuverkko.report.sheet;

import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.PartnerFeedback.Asked;
import fi.laatuverkko.report.PartnerFeedback.Line;
import fi.laatuverkko.report.QuestionFigures;
import fi.laatuverkko.report.ResponseCounts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.CellMark;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** Sheet 10: what was answered to surveys at the project's organisations, and all of them together on each question. */
record FeedbackSheet(FinalReport report, ReportWords words) {

  private static final int SHARE_DECIMALS = 3;
  private static final int FIGURE_WIDTH = 12;

  ReportSheet sheet() {
    return ReportSheet.of(words.text("report.feedback.sheet"), words.text("report.feedback.title"))
        .holding(words.text("report.feedback.content"))
        .lead(chosen())
        .below(table());
  }

  private String chosen() {
    var feedback = report.feedback();
    var use = words.formats().dateRange(feedback.use());
    var season = feedback.season().map(words.formats()::dateRange).orElse("");
    return switch (feedback.choice()) {
      case NONE -> words.text("report.feedback.none");
      case DURING -> words.text("report.feedback.during", use);
      case NEAREST -> words.text("report.feedback.nearest", use, season);
      case LATEST -> words.text("report.feedback.latest", season);
    };
  }

  private SheetTable<Line> table() {
    var invited = words.text("report.feedback.invited");
    var answered = words.text("report.feedback.answered");
    var table = SheetTable.of("tblPalaute", report.feedback().lines()).strongRows(Line::isNetwork)
        .column(words.text("report.feedback.survey"), 26, CellKind.TEXT, line -> words.text("feedback.survey." + line.survey().name()))
        .column(words.text("report.feedback.period"), 22, CellKind.TEXT, line -> words.formats().dateRange(line.period()))
        .column(words.text("report.feedback.organisation"), 26, CellKind.TEXT,
            line -> line.organisation().map(Organisation::shownName).orElseGet(() -> words.text("report.feedback.network")))
        .column(invited, 13, CellKind.WHOLE, line -> counted(line, ResponseCounts.Shown::invited))
        .column(answered, 13, CellKind.WHOLE, line -> counted(line, ResponseCounts.Shown::answered))
        .column(SheetColumn.of(words.text("report.feedback.rate"), 14, CellKind.PERCENT, (Line line) -> counted(line, FeedbackSheet::rate))
            .formulaWhere((line, at) -> line.counts() instanceof ResponseCounts.Shown counts && rate(counts).isPresent()
                ? Optional.of("ROUND(" + at.cell(answered) + "/" + at.cell(invited) + "," + SHARE_DECIMALS + ")") : Optional.empty()))
        .column(words.text("report.feedback.question"), 46, CellKind.TEXT, line -> line.asked().map(this::question).orElse(""))
        .column(figure("n", 8, CellKind.WHOLE, figures -> Optional.of(figures.n())))
        .column(figure(words.text("report.feedback.mean"), FIGURE_WIDTH, CellKind.decimal(2), figures -> Optional.of(rounded(figures.mean(), 2))))
        .column(figure(words.text("report.feedback.deviation"), FIGURE_WIDTH, CellKind.decimal(2),
            figures -> figures.deviation().map(deviation -> rounded(deviation, 2))));
    for (int answer = Scale.ONE_TO_FIVE.least(); answer <= Scale.ONE_TO_FIVE.most(); answer++) {
      table = table.column(share(answer));
    }
    return table.note(words.text("report.feedback.noteNetwork")).note(words.text("report.feedback.noteHidden")).note(words.text("report.feedback.noteScale"));
  }

  /** The scale is told where it isn't the usual one. */
  private String question(Asked asked) {
    return asked.scale() == Scale.ONE_TO_FIVE ? asked.question() : asked.question() + " (" + asked.scale().least() + "–" + asked.scale().most() + ")";
  }

  private SheetColumn<Line> share(int answer) {
    return SheetColumn.of(answer + " %", 9, CellKind.PERCENT, (Line line) -> line.asked().filter(asked -> asked.scale() == Scale.ONE_TO_FIVE).isEmpty()
        ? Optional.empty() : shown(line, figures -> figures.share(answer).map(share -> rounded(share, SHARE_DECIMALS)))).sparse();
  }

  private SheetColumn<Line> figure(String heading, int width, CellKind kind, Function<QuestionFigures.Shown, Optional<?>> read) {
    return SheetColumn.of(heading, width, kind, (Line line) -> line.asked().isEmpty() ? Optional.empty() : shown(line, read)).sparse();
  }

  /** Empty cells are for what there is none of; what isn't known says so. */
  private Object shown(Line line, Function<QuestionFigures.Shown, Optional<?>> read) {
    return switch (line.figures()) {
      case QuestionFigures.Shown figures -> read.apply(figures).<Object>map(value -> value).orElseGet(() -> new CellMark(words.unknown()));
      case QuestionFigures.Hidden(int minimum) -> new CellMark(SharedFigure.hiddenText(minimum));
      case QuestionFigures.Missing _ -> new CellMark(words.unknown());
    };
  }

  private static Object counted(Line line, Function<ResponseCounts.Shown, Optional<?>> read) {
    return switch (line.counts()) {
      case ResponseCounts.Shown counts -> read.apply(counts);
      case ResponseCounts.Hidden(int minimum) -> new CellMark(SharedFigure.hiddenText(minimum));
    };
  }

  private static Optional<BigDecimal> rate(ResponseCounts.Shown counts) {
    return counts.invited().filter(invited -> invited > 0).flatMap(invited -> counts.answered().map(answered ->
        rounded(BigDecimal.valueOf(answered).divide(BigDecimal.valueOf(invited), MathContext.DECIMAL64), SHARE_DECIMALS)));
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
