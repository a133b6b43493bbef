package fi.laatuverkko.feedback.export;

import fi.laatuverkko.confidentiality.AnonymousComparison;
import fi.laatuverkko.confidentiality.Codes;
import fi.laatuverkko.confidentiality.NetworkFigure;
import fi.laatuverkko.confidentiality.Quartiles;
import fi.laatuverkko.feedback.ProviderGroup;
import fi.laatuverkko.feedback.SharedFeedback;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReadFirst;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetChart;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * One partner's workbook: her own figures, whatever their n, beside the network, in which nobody can be told. Others stand under codes
 * that are new in every workbook.
 */
public final class BenchmarkWorkbook {

  private record Line(Measure measure, Optional<Measure.Own> own, AnonymousComparison others) {}

  private record Coded(Measure measure, String code, BigDecimal value) {}

  private final SharedFeedback feedback;
  private final ProviderGroup group;
  private final Organisation partner;
  private final Texts texts;
  private final Formats formats;

  private BenchmarkWorkbook(SharedFeedback feedback, ProviderGroup group, Organisation partner, Texts texts) {
    this.feedback = feedback;
    this.group = group;
    this.partner = partner;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  /** @param random shuffles the codes; a new one for every workbook */
  public static ReportWorkbook of(SharedFeedback feedback, ProviderGroup group, Organisation partner, Texts texts, ZonedDateTime created, RandomGenerator random) {
    return new BenchmarkWorkbook(feedback, group, partner, texts).workbook(created, random);
  }

  private ReportWorkbook workbook(ZonedDateTime created, RandomGenerator random) {
    var codes = Codes.shuffled(group.ids(), random);
    var lines = Measure.of(feedback).stream().filter(measure -> group.ids().stream().anyMatch(id -> feedback.dataset(id, measure.survey(), measure.period()).isPresent()))
        .map(measure -> new Line(measure, measure.own(feedback, partner.id()),
            AnonymousComparison.of(measure.view(feedback), partner.id(), group.ids(), measure.period(), codes))).toList();
    var coded = lines.stream().flatMap(line -> line.others.others().stream().map(other -> new Coded(line.measure, other.code(), other.value()))).toList();
    var title = texts.get("benchmark.title", partner.shownName());
    return ReportWorkbook.of(texts, title, created).by("", partner.shownName()).about(texts.get("benchmark.subject"))
        .readFirst(ReadFirst.titled(texts.get("benchmark.readFirst"))
            .line(texts.get("benchmark.what"), texts.get("benchmark.whatText", partner.shownName(), group.name()))
            .line(texts.get("benchmark.small"), texts.get("benchmark.smallText"))
            .line(texts.get("benchmark.codes"), texts.get("benchmark.codesText"))
            .line(texts.get("benchmark.total"), texts.get("benchmark.totalText")))
        .sheet(ReportSheet.of(texts.get("benchmark.rates"), texts.get("benchmark.rates")).holding(texts.get("benchmark.ratesContent"))
            .below(table("tblVastausosuudet", lines.stream().filter(line -> line.measure.isRate()).toList()))
            .below(chart("tblVastausosuudet", "0 %", texts.get("benchmark.rates"))))
        .sheet(ReportSheet.of(texts.get("benchmark.questions"), texts.get("benchmark.questions")).holding(texts.get("benchmark.questionsContent"))
            .below(table("tblKysymykset", lines.stream().filter(line -> !line.measure.isRate()).toList()))
            .below(chart("tblKysymykset", "0.00", texts.get("benchmark.questions"))))
        .sheet(ReportSheet.of(texts.get("benchmark.others"), texts.get("benchmark.others")).holding(texts.get("benchmark.othersContent"))
            .below(others(coded)));
  }

  private SheetTable<Line> table(String name, List<Line> lines) {
    return measured(SheetTable.of(name, lines))
        .column(texts.get("benchmark.ownN"), 10, CellKind.WHOLE, line -> line.own.map(Measure.Own::n))
        .column(value(texts.get("benchmark.own"), line -> line.own.map(Measure.Own::value)))
        .column(value(texts.get("benchmark.weighted"), line -> line.others.network().map(NetworkFigure::weighted)).sparse())
        .column(value(texts.get("benchmark.unweighted"), line -> line.others.network().map(NetworkFigure::unweighted)).sparse())
        .column(SheetColumn.of(texts.get("benchmark.providers"), 12, CellKind.WHOLE, (Line line) -> line.others.providers()))
        .column(value(texts.get("benchmark.lower"), line -> line.others.quartiles().map(Quartiles::lower)).sparse())
        .column(value(texts.get("benchmark.median"), line -> line.others.median()).sparse())
        .column(value(texts.get("benchmark.upper"), line -> line.others.quartiles().map(Quartiles::upper)).sparse())
        .note(texts.get("benchmark.ownNote"))
        .note(texts.get("benchmark.thresholds"));
  }

  private SheetTable<Line> measured(SheetTable<Line> table) {
    return table
        .column(texts.get("feedbackDataset.field.survey"), 26, CellKind.TEXT, line -> texts.get("feedback.survey." + line.measure.survey().name()))
        .column(texts.get("feedbackDataset.field.period"), 22, CellKind.TEXT, line -> formats.dateRange(line.measure.period()))
        .column(texts.get("benchmark.measure"), 44, CellKind.TEXT, line -> line.measure.question().orElseGet(() -> texts.get("feedback.rate")));
  }

  private SheetColumn<Line> value(String heading, Function<Line, Optional<BigDecimal>> read) {
    return SheetColumn.mixed(heading, 12, (Line line) -> Cells.kind(line.measure), line -> read.apply(line).map(value -> Cells.value(line.measure, value)));
  }

  private SheetChart chart(String table, String format, String title) {
    return SheetChart.of(SheetChart.Kind.BARS, title, table, texts.get("benchmark.measure"), texts.get("benchmark.own"), texts.get("benchmark.weighted")).axis("", format);
  }

  private SheetTable<Coded> others(List<Coded> coded) {
    return SheetTable.of("tblMuut", coded)
        .column(texts.get("feedbackDataset.field.survey"), 26, CellKind.TEXT, line -> texts.get("feedback.survey." + line.measure.survey().name()))
        .column(texts.get("feedbackDataset.field.period"), 22, CellKind.TEXT, line -> formats.dateRange(line.measure.period()))
        .column(texts.get("benchmark.measure"), 44, CellKind.TEXT, line -> line.measure.question().orElseGet(() -> texts.get("feedback.rate")))
        .column(texts.get("benchmark.code"), 10, CellKind.TEXT, Coded::code)
        .column(SheetColumn.mixed(texts.get("benchmark.value"), 12, (Coded line) -> Cells.kind(line.measure), line -> Cells.value(line.measure, line.value)))
        .note(texts.get("benchmark.othersNote"));
  }
}
