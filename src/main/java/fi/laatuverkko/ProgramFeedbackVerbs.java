package fi.laatuverkko;

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
import fi.laatuverkko.indicator.sheet.IndicatorExport;
import fi.laatuverkko.indicator.sheet.IndicatorReportQuery;
import fi.laatuverkko.intake.FileImport;
import fi.laatuverkko.intake.ReadFileStore;
import fi.laatuverkko.reference.ReferenceNames;
import fi.laatuverkko.storage.DataFile;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads survey results and writes what is compared of them, and indicators. */
record ProgramFeedbackVerbs(CommandFiles files) implements FeedbackVerbs {

  @Override
  public void readSurvey(Path path, Path table, Stated stated) {
    try (var file = DataFile.open(path, files.clock())) {
      var store = new FeedbackStore(file.sql());
      var providers = new Providers(store.organisations());
      var types = new ValueTypes(Texts.in(Language.FI), files.clock());
      var reading = new SurveyReading(providers, types, new ReferenceNames(Language.FI, files.clock()), store, store.stored());
      new UnattendedReading(reading, providers, new ReadFileStore(file.sql(), files.clock()), files.acts(file))
          .read(new FileImport().open(table, Progress.NONE), stated.survey(), stated.provider(), stated.period());
    }
  }

  @Override
  public List<Path> writeBenchmarks(Path path, Optional<String> network, Path folder, Optional<Language> language) {
    return files.with(path, file -> export(file, language).benchmarks(network, folder, Progress.NONE));
  }

  @Override
  public List<Path> writePowerBi(Path path, Path out, Optional<Language> language) {
    return files.with(path, file -> export(file, language).powerBi(out, Progress.NONE));
  }

  @Override
  public void writeIndicators(Path path, Optional<String> network, Path out, Optional<Language> language) {
    var texts = Texts.in(language.orElse(Language.FI));
    try (var file = DataFile.open(path, files.clock())) {
      var export = new IndicatorExport(new IndicatorReportQuery(file.sql()), files.clock());
      export.write(network.map(name -> export.read(name, texts)).orElseGet(() -> export.read(texts)), texts, out, Progress.NONE);
    }
  }

  private FeedbackExport export(DataFile file, Optional<Language> language) {
    var texts = Texts.in(language.orElse(Language.FI));
    return new FeedbackExport(new FeedbackQuery(file.sql()), new StarQuery(file.sql(), texts), texts, files.clock());
  }
}
