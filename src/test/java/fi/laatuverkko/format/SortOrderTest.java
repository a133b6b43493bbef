package fi.laatuverkko.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.text.Language;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SortOrderTest {

  @ParameterizedTest
  @EnumSource(names = {"FI", "SV"})
  void nordicLettersEndTheAlphabet(Language language) {
    inOrder(language, "aalto", "Aalto", "Itä-Savo", "Jyväskylä", "Viitala", "Wasa", "Ylä-Savo", "Zeta", "Åbo", "Ähtäri", "Ærö",
      "Äänekoski", "Öja");
  }

  @Test
  void englishPutsThemBesideTheirBaseLetters() {
    inOrder(Language.EN, "Aalto", "Åbo", "Ähtäri", "Jyväskylä", "Oja", "Öja", "Ylä-Savo", "Zeta");
  }

  @ParameterizedTest
  @EnumSource
  void aSpacePrecedesEveryLetterWhicheverSpaceItIs(Language language) {
    inOrder(language, "Loiste", "Loiste 5", "Loiste\u00A06", "Loisteinen", "Loistoaika");
  }

  @ParameterizedTest
  @EnumSource
  void composedAndDecomposedLettersAreTheSame(Language language) {
    assertThat(Formats.in(language).collator().compare("Äänekoski", "A\u0308a\u0308nekoski")).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void keysSortNumbersBySize(Language language) {
    var names = new ArrayList<>(List.of("Loiste 10", "Loiste 9", "Loiste 2", "10. foorumi", "9. foorumi", "Loiste"));
    names.sort(Comparator.comparing(Formats.in(language)::sortKey));
    assertThat(names).containsExactly("9. foorumi", "10. foorumi", "Loiste", "Loiste 2", "Loiste 9", "Loiste 10");
  }

  @Test
  void changingACopyOfTheCollatorChangesNothingForOthers() {
    Formats.in(Language.FI).collator().setStrength(Collator.PRIMARY);
    assertThat(Formats.in(Language.FI).collator().compare("aalto", "Aalto")).isNegative();
  }

  private static void inOrder(Language language, String... expected) {
    var names = new ArrayList<>(List.of(expected));
    Collections.shuffle(names, new Random(7));
    names.sort(Formats.in(language).collator());
    assertThat(names).containsExactly(expected);
  }
}
