package fi.laatuverkko;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.catalogue.CatalogueSeeding;
import fi.laatuverkko.catalogue.CatalogueStore;
import fi.laatuverkko.cli.ForumVerbs;
import fi.laatuverkko.cli.PeerReviewVerbs;
import fi.laatuverkko.cli.SampleSize;
import fi.laatuverkko.cli.UserLanguage;
import fi.laatuverkko.cli.Verbs;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.ledger.ExtractFeature;
import fi.laatuverkko.peerreview.PeerReviewFile;
import fi.laatuverkko.peerreview.plan.PlanMode;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.check.Finding;
import fi.laatuverkko.report.check.PreflightQuery;
import fi.laatuverkko.report.sheet.ReportExportFeature;
import fi.laatuverkko.sample.LargeNetwork;
import fi.laatuverkko.sample.SampleNetwork;
import fi.laatuverkko.sample.SampleStore;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.storage.Integrity;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins the commands of the command line to the features that carry them out. */
final class ProgramVerbs {

  private final Clock clock;

  ProgramVerbs(Clock clock) {
    this.clock = clock;
  }

  Verbs verbs() {
    return new Verbs(
        this::sample,
        this::ophReport,
        this::summary,
        this::importLedger,
        request -> new WindowPictures(request, clock).draw(),
        this::verify,
        this::preflight,
        new PeerReviewVerbs(this::planPeerReview, this::exportPeerReview),
        new ForumVerbs(new ForumPlanning(clock)::groups, new ForumPlanning(clock)::calendar),
        new FeedbackCommandLine(clock).verbs());
  }

  private List<String> planPeerReview(Path path, Optional<String> round, boolean fair, Optional<Long> seed) {
    try (var file = DataFile.open(path, clock)) {
      return peerReviews(file).plan(round, fair ? PlanMode.FAIR : PlanMode.BEST, seed);
    }
  }

  private void exportPeerReview(Path path, Optional<String> round, Path out) {
    try (var file = DataFile.open(path, clock)) {
      peerReviews(file).export(round, out);
    }
  }

  private PeerReviewFile peerReviews(DataFile file) {
    return new PeerReviewFile(file, terminal(), clock);
  }

  private static Texts terminal() {
    return Texts.in(UserLanguage.of(System.getenv(), Locale.getDefault()));
  }

  private void ophReport(Path path, String project, Path out, Optional<Language> language, boolean interim, boolean flat) {
    try (var file = DataFile.open(path, clock)) {
      new ReportExportFeature(file.sql(), clock).workbook(interim ? ReportKind.INTERIM : ReportKind.FINAL).listed(flat)
          .write(project, language, out, Progress.NONE);
    }
  }

  private void summary(Path path, Path out, Language language) {
    try (var file = DataFile.open(path, clock)) {
      new ReportExportFeature(file.sql(), clock).summary(language, out, Progress.NONE);
    }
  }

  private Verbs.Imported importLedger(Path path, String project, Optional<String> partner, Path extract, boolean dryRun) {
    try (var file = DataFile.open(path, clock)) {
      var acts = new ActLog(file, clock, System.getProperty("user.name"), new ChangeFeed());
      var outcome = new ExtractFeature(file.sql(), acts, terminal(), clock).read(project, partner, extract, dryRun);
      return new Verbs.Imported(outcome.lines().count(LineState.TAKEN), outcome.lines().count(LineState.UNCLEAR), outcome.lines().count(LineState.REFUSED),
          outcome.stored(), outcome.remarks());
    }
  }

  private List<Problem> verify(Path path) {
    try (var file = DataFile.open(path, clock)) {
      return new Integrity(file.sql()).findings();
    }
  }

  private Verbs.Findings preflight(Path path, String project) {
    try (var file = DataFile.open(path, clock)) {
      var preflight = new PreflightQuery(file.sql()).of(project, LocalDate.now(clock));
      return new Verbs.Findings(preflight.findings().stream().map(Finding::line).toList(), preflight.count(Finding.State.WRONG));
    }
  }

  private void sample(Path path, SampleSize size) {
    try (var file = DataFile.create(path, clock)) {
      var acts = new ActLog(file, clock, System.getProperty("user.name"), new ChangeFeed());
      var seeding = new CatalogueSeeding(acts, new CatalogueStore(file.sql()));
      var store = new SampleStore(file.sql());
      switch (size) {
        case NORMAL -> new SampleNetwork(acts, seeding, store, clock).create();
        case LARGE -> new LargeNetwork(acts, seeding, store, clock).create();
      }
    }
  }
}
