package fi.laatuverkko.feedback.arvo;

import fi.laatuverkko.intake.Heading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that stand for answers of a scale, in the three languages of the national surveys. */
final class AnswerWords {

  private static final Map<String, Integer> LIKERT = new HashMap<>();
  private static final Set<String> CANNOT_SAY = Set.of("eos", "en osaa sanoa", "jag kan inte svara vet inte", "kan inte svara", "vet inte",
      "i can t say", "cannot say", "can t say", "don t know", "e o s");
  private static final Set<String> YES_NO = Set.of("kylla", "ei", "ja", "nej", "yes", "no");

  static {
    put(1, "Täysin eri mieltä", "Helt av annan åsikt", "Strongly disagree");
    put(2, "Jokseenkin eri mieltä", "Någorlunda av annan åsikt", "Disagree");
    put(3, "Ei samaa eikä eri mieltä", "Inte av samma och inte av annan åsikt", "Neutral");
    put(4, "Jokseenkin samaa mieltä", "Någorlunda av samma åsikt", "Agree");
    put(5, "Täysin samaa mieltä", "Helt av samma åsikt", "Strongly agree");
  }

  private AnswerWords() {}

  private static void put(int answer, String... words) {
    for (var word : words) {
      LIKERT.put(Heading.plain(word), answer);
    }
  }

  static Optional<Integer> answer(String words) {
    return Optional.ofNullable(LIKERT.get(Heading.plain(words)));
  }

  static boolean isCannotSay(String words) {
    return words.equalsIgnoreCase("eos") || CANNOT_SAY.contains(Heading.plain(words));
  }

  static boolean isYesOrNo(String words) {
    return YES_NO.contains(Heading.plain(words));
  }
}
