package fi.laatuverkko;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ChangeFeed;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.cli.FeedbackVerbs;
import fi.laatuverkko.feedback.FeedbackQuery;
import fi.laatuverkko.feedback.FeedbackStore;
import fi.laatuverkko.feedback.arvo.Providers;
import fi.laatuverkko.feedback.arvo.SurveyReading;
import fi.laatuverkko.feedback.arvo.UnattendedReading;
import fi.laatuverkko.feedback.export.FeedbackExport;
import fi.laatuverkko.feedback.export.StarQuery;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Joins the commands about survey results to what carries them out. */
final class FeedbackCommandLine {

  private final Clock clock;

  FeedbackCommandLine(Clock clock) {
    this.clock = clock;
  }

  FeedbackVerbs verbs() {
    return new FeedbackVerbs(this::read, this::benchmark, this::powerBi);
  }

  private void read(Path path, Path table, FeedbackVerbs.Stated stated) {
    try (var file = DataFile.open(path, clock)) {
      var store = new FeedbackStore(file.sql());
      var providers = new Providers(store.organisations());
      var reading = new SurveyReading(providers, new ValueTypes(Texts.in(Language.FI), clock), new ReferenceNames(Language.FI, clock), store,
          store.stored());
      new UnattendedReading(reading, providers, new ReadFileStore(file.sql(), clock), new ActLog(file, clock, System.getProperty("user.name"), new ChangeFeed()))
          .read(new FileImport().open(table, Progress.NONE), stated.survey(), stated.provider(), stated.period());
    }
  }

  private List<Path> benchmark(Path path, Optional<String> network, Path folder, Optional<Language> language) {
    try (var file = DataFile.open(path, clock)) {
      return export(file, language).benchmarks(network, folder, Progress.NONE);
    }
  }

  private List<Path> powerBi(Path path, Path out, Optional<Language> language) {
    try (var file = DataFile.open(path, clock)) {
      return export(file, language).powerBi(out, Progress.NONE);
    }
  }

  private FeedbackExport export(DataFile file, Optional<Language> language) {
    var texts = Texts.in(language.orElse(Language.FI));
    return new FeedbackExport(new FeedbackQuery(file.sql()), new StarQuery(file.sql(), texts), texts, clock);
  }
}
