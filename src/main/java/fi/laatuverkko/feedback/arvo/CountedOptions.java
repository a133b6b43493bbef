package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.LineTally;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pairs of an answer and how many gave it at the end of a line. */
final class CountedOptions {

  private final IncomingRow row;
  private final int from;
  private final LineTally lines;
  private final int[] numbers = new int[11];
  /** All options as they stand: they are choices as soon as one of them is no number. */
  private final Map<String, Integer> options = new LinkedHashMap<>();
  private boolean words;
  private int cannotSay;
  private int largest;
  private boolean any;

  CountedOptions(IncomingRow row, int from, LineTally lines) {
    this.row = row;
    this.from = from;
    this.lines = lines;
  }

  /** False when the line was refused. */
  boolean read() {
    for (int at = from; at < row.size(); at += 2) {
      var option = row.text(at);
      if (option.isEmpty() && row.text(at + 1).isEmpty()) {
        continue;
      }
      var count = row.count(at + 1).understood();
      if (count.isEmpty()) {
        lines.refuse(row.place(at + 1), row.count(at + 1).refusal().orElse(Problem.of("arvo.problem.noCount", option)));
        return false;
      }
      any = true;
      add(option, count.get());
    }
    return true;
  }

  private void add(String option, int count) {
    if (AnswerWords.isCannotSay(option)) {
      cannotSay += count;
      return;
    }
    options.merge(option, count, Integer::sum);
    AnswerWords.answer(option).or(() -> number(option)).ifPresentOrElse(answer -> {
      numbers[answer] += count;
      largest = Math.max(largest, answer);
    }, () -> words = true);
  }

  /** "5", or "5 = Täysin samaa mieltä". */
  private static Optional<Integer> number(String option) {
    var first = option.split("[ =:]", 2)[0];
    return first.matches("\\d|10") ? Optional.of(Integer.valueOf(first)) : Optional.empty();
  }

  boolean hasOptions() {
    return any;
  }

  int cannotSay() {
    return cannotSay;
  }

  Scale scale() {
    if (words) {
      return Scale.CHOICE;
    } else if (largest > 7 || numbers[0] > 0) {
      return Scale.TEN;
    }
    return largest == 7 ? Scale.ONE_TO_SEVEN : largest == 6 ? Scale.ONE_TO_SIX : Scale.ONE_TO_FIVE;
  }

  int n() {
    return distribution().map(Distribution::n).orElse(0);
  }

  Optional<Distribution> distribution() {
    return Optional.of(words ? new Distribution(options) : Distribution.of(scale(), numbers));
  }
}
