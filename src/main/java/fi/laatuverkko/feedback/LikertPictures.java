package fi.laatuverkko.feedback;

import fi.laatuverkko.chart.AnswersPicture;
import fi.laatuverkko.chart.Head;
import fi.laatuverkko.confidentiality.SharedFigure;
import fi.laatuverkko.field.ValueTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pictures of how answers are spread over the scale 1 to 5. */
final class LikertPictures {

  private final ValueTypes types;

  LikertPictures(ValueTypes types) {
    this.types = types;
  }

  /** A picture of the questions that were answered on a scale of five and whose distribution is kept; nothing where none was. */
  Optional<AnswersPicture> of(FeedbackDataset dataset, List<ResultLine> lines) {
    var rows = lines.stream().filter(line -> line.result().scale() == Scale.ONE_TO_FIVE && line.result().distribution().isPresent()).map(this::row).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var texts = types.texts();
    return Optional.of(new AnswersPicture(
        new Head(texts.get("feedback.picture.answers"), texts.get("feedback.survey." + dataset.survey().name()) + ", " + types.formats().dateRange(dataset.period())),
        texts.get("feedbackResult.column.question"), texts.get("feedbackResult.column.n"),
        IntStream.rangeClosed(1, 5).mapToObj(answer -> texts.get("feedback.likert." + answer)).toList(), rows));
  }

  private AnswersPicture.Row row(ResultLine line) {
    var result = line.result();
    if (!line.isShown()) {
      return new AnswersPicture.Row(result.question(), List.of(), List.of(SharedFigure.hiddenText(SharedFigure.MINIMUM)), "");
    }
    var answers = result.answers().orElseThrow();
    var shares = IntStream.rangeClosed(1, 5).mapToObj(answer -> (double) answers.count(answer) / result.n()).toList();
    return new AnswersPicture.Row(result.question(), shares,
        shares.stream().map(share -> types.formats().percent(BigDecimal.valueOf(share * 100), 0)).toList(),
        types.texts().get(result.cannotSay() > 0 ? "feedback.nAndEos" : "feedback.n", types.formats().whole(result.n()), types.formats().whole(result.cannotSay())));
  }
}
