package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.background.Progress;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.intake.ColumnMatch;
import fi.laatuverkko.intake.IncomingFile;
import fi.laatuverkko.intake.LineState;
import fi.laatuverkko.intake.ReadFileStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads survey results with nobody to ask: what would have to be decided, and any refused line, is an end of it with nothing stored. */
public final class UnattendedReading {

  private final SurveyReading reading;
  private final Providers providers;
  private final ReadFileStore files;
  private final ActLog acts;

  public UnattendedReading(SurveyReading reading, Providers providers, ReadFileStore files, ActLog acts) {
    this.reading = reading;
    this.providers = providers;
    this.files = files;
    this.acts = acts;
  }

  /**
   * Stores what a file says; providers that are not in the data file are left out.
   *
   * @throws Refusal with the first reason why it can't be stored
   */
  public void read(IncomingFile file, Optional<String> survey, Optional<String> provider, Optional<String> period) {
    files.refuseTwice(reading.purpose(), file);
    var table = file.tables().getFirst();
    var found = ColumnMatch.find(table, reading.wanted());
    var match = files.choices(reading.purpose(), Optional.empty(), found.shape()).map(found::remembering).orElse(found);
    var first = reading.first(file, table, match);
    var settings = new ArvoSettings(
        survey.map(name -> SurveyName.survey(name).orElseThrow(() -> new Refusal(Problem.of("arvo.problem.survey", name)))).or(first::survey),
        provider.map(name -> providers.mentionedIn(name).orElseThrow(() -> new Refusal(Problem.of("arvo.problem.unknownProvider", name))).id()).or(first::organisation),
        period.map(UnattendedReading::period));
    var proposal = reading.read(file, table, match, settings, Progress.NONE);
    var refused = proposal.lines().notes(LineState.REFUSED).stream().findFirst();
    if (refused.isPresent()) {
      throw new Refusal(Problem.of("arvo.problem.at", refused.get().place(), refused.get().problem()));
    }
    Map<String, String> answers = new HashMap<>();
    for (var decision : proposal.decisions()) {
      answers.put(decision.name(), decision.preset().orElseThrow(() -> new Refusal(Problem.of("arvo.problem.undecided", decision.question()))));
    }
    acts.perform(reading.act(file, proposal), Optional.of(file.name()), act -> {
      reading.store(act, files.keep(act, reading.purpose(), file, Optional.empty()), proposal.content(), settings, answers);
      return file;
    });
  }

  private static DateRange period(String text) {
    return SeasonInput.parse(text).understood().filter(range -> range.from().isPresent() && range.to().isPresent())
        .orElseThrow(() -> new Refusal(Problem.of("arvo.problem.choosePeriod")));
  }
}
