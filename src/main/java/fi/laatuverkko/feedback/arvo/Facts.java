package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a few sentences what was found in a file. */
final class Facts {

  private Facts() {}

  static List<Phrase> of(List<FoundDataset> found, Formats formats) {
    List<Phrase> facts = new ArrayList<>();
    if (found.isEmpty()) {
      facts.add(Problem.of("arvo.fact.nothing"));
      return facts;
    }
    var periods = found.stream().map(FoundDataset::period).distinct().sorted(Comparator.comparing((DateRange period) -> period.from().orElseThrow()))
        .map(formats::dateRange).collect(Collectors.joining(", "));
    facts.add(Problem.of("arvo.fact.period", periods));
    var providers = found.stream().flatMap(dataset -> dataset.provider().stream()).map(ProviderName::key).distinct().count();
    if (providers > 0) {
      facts.add(Problem.of("arvo.fact.providers", (int) providers));
    }
    facts.add(Problem.of("arvo.fact.answered", found.stream().flatMap(dataset -> dataset.answered().stream()).mapToInt(count -> count).sum()));
    var questions = found.stream().flatMap(dataset -> dataset.results().stream()).map(result -> result.question()).distinct().count();
    if (questions > 0) {
      facts.add(Problem.of("arvo.fact.questions", (int) questions));
    }
    return facts;
  }
}
