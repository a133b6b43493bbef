package fi.laatuverkko.sample;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.FeedbackDataset;
import fi.laatuverkko.feedback.FeedbackDatasetBuilder;
import fi.laatuverkko.feedback.FeedbackResultBuilder;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.network.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Survey results of LOISTE's providers: the published counts of the season 2020–2021, and made-up results by question of the final
 * survey for that season and the one before it, one group of which is too small to be shown.
 */
final class LoisteSurveys {

  private static final List<Survey> PUBLISHED = List.of(Survey.INITIAL, Survey.FINAL_QUALIFICATION, Survey.FINAL_UNIT);
  private static final List<String> QUESTIONS = List.of(
      "Olen tyytyväinen saamaani koulutukseen",
      "Opintoni sovittiin minulle sopiviksi",
      "Sain opettajilta ohjausta silloin kun tarvitsin",
      "Työpaikalla oppiminen tuki tavoitteitani",
      "Opin työssä tarvittavia taitoja",
      "Palautteeni otettiin vakavasti");
  /** How much each question lies above or below the provider's level, in hundredths. */
  private static final int[] OF_QUESTION = {0, -12, 8, 15, 22, -35};
  /** The made-up level of each provider, in hundredths; in the earlier season a little lower. */
  private static final int[] LEVELS = {428, 415, 433, 405, 397, 440, 420};
  private static final int EARLIER = -7;
  private static final int[] INVITED_EARLIER = {1390, 1985, 590, 560, 640, 9, 21};
  private static final int[] ANSWERED_EARLIER = {588, 870, 431, 352, 221, 4, 12};

  private final SampleWriter writer;
  private final List<Organisation> providers;

  LoisteSurveys(SampleWriter writer, List<Organisation> providers) {
    this.writer = writer;
    this.providers = providers;
  }

  /** @param counts per provider: invited and answered of each published survey */
  void write(int[][] counts) {
    for (int provider = 0; provider < providers.size(); provider++) {
      for (int survey = 0; survey < PUBLISHED.size(); survey++) {
        var dataset = dataset(provider, PUBLISHED.get(survey), 2020, counts[provider][2 * survey], counts[provider][2 * survey + 1]);
        if (PUBLISHED.get(survey) == Survey.FINAL_QUALIFICATION) {
          results(dataset, LEVELS[provider]);
        }
      }
      results(dataset(provider, Survey.FINAL_QUALIFICATION, 2019, INVITED_EARLIER[provider], ANSWERED_EARLIER[provider]), LEVELS[provider] + EARLIER);
    }
  }

  private FeedbackDataset dataset(int provider, Survey survey, int year, int invited, int answered) {
    return writer.add(FeedbackDatasetBuilder.builder().survey(survey).organisationId(providers.get(provider).id())
        .periodFrom(LocalDate.of(year, 7, 1)).periodTo(LocalDate.of(year + 1, 6, 30)).shape(DatasetShape.READY).invited(invited).answered(answered)
        .note(survey == Survey.FINAL_QUALIFICATION ? Optional.of("Kysymyskohtaiset tulokset ovat esimerkkejä, eivät oikeita vastauksia.") : Optional.empty()).build());
  }

  private void results(FeedbackDataset dataset, int level) {
    int answered = dataset.answered().orElseThrow();
    writer.addAll(IntStream.range(0, QUESTIONS.size()).mapToObj(question -> {
      int cannotSay = answered * (question % 3 + 1) / 60;
      var answers = Distribution.of(Scale.ONE_TO_FIVE, spread(answered - cannotSay, level + OF_QUESTION[question]));
      return FeedbackResultBuilder.builder().datasetId(dataset.id()).sortOrder(question + 1).questionGroup("Opinnot ja ohjaus").question(QUESTIONS.get(question))
          .scale(Scale.ONE_TO_FIVE).n(answers.n()).cannotSay(cannotSay).mean(answers.mean()).deviation(answers.deviation()).distribution(answers.json()).build();
    }).toList());
  }

  /** Spreads n answers so that their mean comes near the level, most of them on the better side. */
  private static int[] spread(int n, int level) {
    var counts = new int[11];
    counts[1] = n * Math.max(0, 470 - level) / 3_000;
    counts[2] = n * Math.max(0, 480 - level) / 1_500;
    counts[3] = n * Math.max(0, 520 - level) / 900;
    int rest = n - counts[1] - counts[2] - counts[3];
    long wanted = Math.round(n * level / 100.0) - counts[1] - 2L * counts[2] - 3L * counts[3];
    counts[5] = (int) Math.clamp(wanted - 4L * rest, 0, rest);
    counts[4] = rest - counts[5];
    return counts;
  }
}
