package fi.laatuverkko.indicator.sheet;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Reads the indicators and writes their workbook. */
public final class IndicatorExport {

  private final IndicatorReportQuery query;
  private final Clock clock;

  public IndicatorExport(IndicatorReportQuery query, Clock clock) {
    this.query = query;
    this.clock = clock;
  }

  /** The workbook's content, read at this moment. */
  public IndicatorReport read(Texts texts) {
    return query.read(texts.get("indicatorSheet.title"));
  }

  /**
   * The workbook's content for one network.
   *
   * @throws fi.laatuverkko.format.Refusal when there is no such network or it has no values
   */
  public IndicatorReport read(String network, Texts texts) {
    return query.read(network, name -> texts.get("indicatorSheet.networkTitle", name));
  }

  /**
   * Writes the workbook whole or not at all.
   *
   * @throws fi.laatuverkko.file.TargetUnavailable when the file can't be written
   */
  public void write(IndicatorReport report, Texts texts, Path target, Progress progress) {
    new WorkbookWriter().write(IndicatorWorkbook.of(report, texts, ZonedDateTime.now(clock)), target, progress);
  }
}
