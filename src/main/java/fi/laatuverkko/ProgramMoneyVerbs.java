package fi.laatuverkko;

import fi.laatuverkko.background.Progress;
import fi.laatuverkko.cli.MoneyVerbs;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.ledger.ExtractFeature;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.check.Finding;
import fi.laatuverkko.report.check.PreflightQuery;
import fi.laatuverkko.report.sheet.ReportExportFeature;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import java.nio.file.Path;
import java.util.Optional;

/** Writes and checks the reports of projects, reads extracts of books. */
record ProgramMoneyVerbs(CommandFiles files) implements MoneyVerbs {

  @Override
  public void writeReport(ReportRequest request) {
    try (var file = DataFile.open(request.file(), files.clock())) {
      new ReportExportFeature(file.sql(), files.clock()).workbook(request.interim() ? ReportKind.INTERIM : ReportKind.FINAL)
          .listed(request.flat())
          .write(request.project(), request.language(), request.out(), Progress.NONE);
    }
  }

  @Override
  public void writeSummary(Path path, Path out, Language language) {
    try (var file = DataFile.open(path, files.clock())) {
      new ReportExportFeature(file.sql(), files.clock()).summary(language, out, Progress.NONE);
    }
  }

  @Override
  public Findings preflight(Path path, String project) {
    return files.with(path, file -> {
      var preflight = new PreflightQuery(file.sql()).of(project, files.today());
      return new Findings(preflight.findings().stream().map(Finding::line).toList(), preflight.errors());
    });
  }

  @Override
  public Imported importLedger(Path path, String project, Optional<String> partner, Path extract, boolean dryRun) {
    return files.with(path, file -> {
      var outcome = new ExtractFeature(file.sql(), files.acts(file), files.texts(), files.clock()).read(project, partner, extract, dryRun);
      var lines = outcome.lines();
      return new Imported(lines.count(LineState.TAKEN), lines.count(LineState.UNCLEAR), lines.count(LineState.REFUSED), outcome.stored(),
          outcome.remarks());
    });
  }
}
