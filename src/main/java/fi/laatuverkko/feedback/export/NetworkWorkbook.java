package fi.laatuverkko.feedback.export;

import fi.laatuverkko.confidentiality.NetworkFigure;
import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.feedback.ProviderGroup;
import fi.laatuverkko.feedback.SharedFeedback;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.CellKind;
import fi.laatuverkko.workbook.ReadFirst;
import fi.laatuverkko.workbook.ReportSheet;
import fi.laatuverkko.workbook.ReportWorkbook;
import fi.laatuverkko.workbook.SheetChart;
import fi.laatuverkko.workbook.SheetColumn;
import fi.laatuverkko.workbook.SheetTable;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The coordinator's workbook: every provider by name as far as it may be shared, with the network's weighted and unweighted figures. */
public final class NetworkWorkbook {

  private final SharedFeedback feedback;
  private final ProviderGroup group;
  private final Texts texts;
  private final Formats formats;

  private NetworkWorkbook(SharedFeedback feedback, ProviderGroup group, Texts texts) {
    this.feedback = feedback;
    this.group = group;
    this.texts = texts;
    this.formats = Formats.in(texts.language());
  }

  public static ReportWorkbook of(SharedFeedback feedback, ProviderGroup group, Texts texts, ZonedDateTime created) {
    return new NetworkWorkbook(feedback, group, texts).workbook(created);
  }

  private ReportWorkbook workbook(ZonedDateTime created) {
    var measures = Measure.of(feedback).stream().filter(measure -> group.ids().stream().anyMatch(id -> !(figure(measure, id) instanceof SharedFigure.Missing))).toList();
    var rates = measures.stream().filter(Measure::isRate).toList();
    var questions = measures.stream().filter(measure -> !measure.isRate()).toList();
    return ReportWorkbook.of(texts, texts.get("benchmark.networkTitle", group.name()), created).about(texts.get("benchmark.subject"))
        .readFirst(ReadFirst.titled(texts.get("benchmark.readFirst"))
            .line(texts.get("benchmark.what"), texts.get("benchmark.networkText", group.name()))
            .line(texts.get("benchmark.small"), texts.get("benchmark.smallText"))
            .line(texts.get("benchmark.total"), texts.get("benchmark.totalText")))
        .sheet(sheet("tblVastausosuudet", "benchmark.rates", "benchmark.ratesContent", rates, "0 %"))
        .sheet(sheet("tblKysymykset", "benchmark.questions", "benchmark.questionsContent", questions, "0.00"));
  }

  private ReportSheet sheet(String name, String title, String content, List<Measure> measures, String format) {
    var names = group.providers().stream().map(provider -> provider.shownName()).toArray(String[]::new);
    return ReportSheet.of(texts.get(title), texts.get(title)).holding(texts.get(content)).below(table(name, measures))
        .below(SheetChart.of(SheetChart.Kind.BARS, texts.get(title), name, texts.get("benchmark.measure"), names).axis("", format));
  }

  private SheetTable<Measure> table(String name, List<Measure> measures) {
    var table = SheetTable.of(name, measures)
        .column(texts.get("feedbackDataset.field.survey"), 26, CellKind.TEXT, measure -> texts.get("feedback.survey." + measure.survey().name()))
        .column(texts.get("feedbackDataset.field.period"), 22, CellKind.TEXT, measure -> formats.dateRange(measure.period()))
        .column(texts.get("benchmark.measure"), 44, CellKind.TEXT, measure -> measure.question().orElseGet(() -> texts.get("feedback.rate")));
    for (var provider : group.providers()) {
      table = table.column(SheetColumn.mixed(provider.shownName(), 14, Cells::kind, (Measure measure) -> Cells.figure(measure, figure(measure, provider.id()))));
    }
    return table
        .column(SheetColumn.mixed(texts.get("benchmark.weighted"), 12, Cells::kind, (Measure measure) -> network(measure).map(all -> Cells.value(measure, all.weighted()))))
        .column(SheetColumn.mixed(texts.get("benchmark.unweighted"), 12, Cells::kind, (Measure measure) -> network(measure).map(all -> Cells.value(measure, all.unweighted()))))
        .column("n", 10, CellKind.WHOLE, measure -> network(measure).map(NetworkFigure::n))
        .column(texts.get("benchmark.hidden"), 12, CellKind.WHOLE, measure -> network(measure).map(NetworkFigure::hidden))
        .note(texts.get("benchmark.hiddenNote"));
  }

  private SharedFigure figure(Measure measure, long organisation) {
    return measure.view(feedback).figure(organisation, measure.period());
  }

  private Optional<NetworkFigure> network(Measure measure) {
    return measure.view(feedback).network(group.ids(), measure.period());
  }
}
