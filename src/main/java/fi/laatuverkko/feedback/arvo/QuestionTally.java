package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.feedback.Distribution;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.FeedbackResultBuilder;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.format.NumberInput;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.intake.IncomingRow;
import fi.laatuverkko.intake.LineTally;
import fi.laatuverkko.intake.Place;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counts the answers to one question while the rows go by. What the answers are is decided at the end. */
final class QuestionTally {

  /** From these shares on, answers beyond five belong to a longer scale; fewer are slips. */
  private static final double LONGER_SCALE = 0.1;
  private static final int LONGER_SCALE_N = 20;
  /** Words that fewer gave are counted together: somebody may have written them herself. */
  private static final int LEAST_SAME_WORDS = 5;
  private static final int MOST_WORDS = 60;
  private static final int LARGEST = 10;

  private final Optional<String> group;
  private final String question;
  private final int[] counts = new int[LARGEST + 1];
  private final @Nullable Place[] first = new Place[LARGEST + 1];
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private int wordCount;
  private boolean manyWords;
  private int cannotSay;
  private int outside;
  private @Nullable Place firstOutside;
  private String outsideValue = "";
  private @Nullable Place firstWord;
  private String wordValue = "";

  QuestionTally(Optional<String> group, String question) {
    this.group = group;
    this.question = question;
  }

  String question() {
    return question;
  }

  /** Counts what stands in a cell. Nearly all hold one digit. */
  void count(IncomingRow row, int column) {
    var cell = row.cell(column);
    if (cell.length() == 1 && cell.charAt(0) >= '1' && cell.charAt(0) <= '5') {
      counts[cell.charAt(0) - '0']++;
    } else if (!cell.isEmpty()) {
      add(cell, () -> row.place(column));
    }
  }

  /** @param place is asked for only when it may be needed later */
  private void add(String cell, Supplier<Place> place) {
    var text = cell.strip();
    if (text.isEmpty()) {
      return;
    }
    if (text.equals("eos") || AnswerWords.isCannotSay(text)) {
      cannotSay++;
      return;
    }
    var number = Character.isDigit(text.charAt(0)) || text.charAt(0) == '-' || text.charAt(0) == '\u2212'
        ? NumberInput.decimal(text).understood() : Optional.<BigDecimal>empty();
    if (number.isPresent()) {
      var value = number.get();
      if (value.scale() <= 0 && value.signum() >= 0 && value.intValue() <= LARGEST && value.precision() <= 2) {
        int answer = value.intValueExact();
        counts[answer]++;
        first[answer] = first[answer] == null ? place.get() : first[answer];
      } else {
        outside++;
        if (firstOutside == null) {
          firstOutside = place.get();
          outsideValue = text;
        }
      }
      return;
    }
    var likert = AnswerWords.answer(text);
    if (likert.isPresent()) {
      counts[likert.get()]++;
      return;
    }
    wordCount++;
    if (firstWord == null) {
      firstWord = place.get();
      wordValue = text;
    }
    if (words.size() < MOST_WORDS || words.containsKey(text)) {
      words.merge(text, 1, Integer::sum);
    } else {
      manyWords = true;
    }
  }

  private int numbers() {
    return Arrays.stream(counts).sum();
  }

  /**
   * The result, where the column was a question that can be summed. Free text and numbers that are no scale give nothing; values
   * outside the scale of a question are refused with their place.
   *
   * @param tally hears of refused values
   */
  Optional<FeedbackResult> result(int order, LineTally tally) {
    int numbers = numbers();
    if (numbers + cannotSay == 0 && wordCount == 0 || outside > numbers) {
      return Optional.empty();
    }
    if (wordCount > numbers) {
      return choice(order);
    }
    if (wordCount > 0 && firstWord != null) {
      tally.refuse(firstWord, Problem.of("arvo.problem.notAnswer", wordValue, question));
    }
    if (outside > 0 && firstOutside != null) {
      tally.refuse(firstOutside, Problem.of("arvo.problem.outside", outsideValue, "1–5", question));
    }
    var scale = scale();
    for (int answer = 0; answer <= LARGEST; answer++) {
      if (counts[answer] > 0 && (answer < scale.least() || answer > scale.most())) {
        var place = first[answer];
        tally.refuse(place == null ? Place.ofLine(0) : place,
            Problem.of("arvo.problem.outside", String.valueOf(answer), scale.least() + "–" + scale.most(), question));
      }
    }
    var distribution = Distribution.of(scale, counts);
    return Optional.of(builder(order, scale, distribution.n(), distribution).mean(distribution.mean()).deviation(distribution.deviation()).build());
  }

  private Scale scale() {
    int n = numbers();
    int beyondSeven = counts[0] + counts[8] + counts[9] + counts[10];
    int sixAndSeven = counts[6] + counts[7];
    if (n >= LONGER_SCALE_N && beyondSeven >= n * LONGER_SCALE) {
      return Scale.TEN;
    } else if (n >= LONGER_SCALE_N && sixAndSeven >= n * LONGER_SCALE) {
      return counts[7] > 0 ? Scale.ONE_TO_SEVEN : Scale.ONE_TO_SIX;
    }
    return Scale.ONE_TO_FIVE;
  }

  /** Words that many gave alike are choices; else they are free text, of which nothing is kept. */
  private Optional<FeedbackResult> choice(int order) {
    Map<String, Integer> kept = new LinkedHashMap<>();
    words.entrySet().stream().filter(entry -> entry.getValue() >= LEAST_SAME_WORDS || AnswerWords.isYesOrNo(entry.getKey()))
        .sorted(Map.Entry.comparingByKey()).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    int same = kept.values().stream().mapToInt(count -> count).sum();
    if (manyWords || same < 0.8 * wordCount) {
      return Optional.empty();
    }
    if (same < wordCount) {
      kept.put("…", wordCount - same);
    }
    return Optional.of(builder(order, Scale.CHOICE, wordCount, new Distribution(kept)).build());
  }

  private FeedbackResultBuilder builder(int order, Scale scale, int n, Distribution distribution) {
    return FeedbackResultBuilder.builder().sortOrder(order).questionGroup(group.map(text -> cut(text, 300))).question(cut(question, 1000))
        .scale(scale).n(n).cannotSay(cannotSay).distribution(cut(distribution));
  }

  /** Choices can be long; a distribution that would not fit its column is left out. */
  private static Optional<String> cut(Distribution distribution) {
    return Optional.of(distribution.json()).filter(json -> json.length() <= 4000);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
