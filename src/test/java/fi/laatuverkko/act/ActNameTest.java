package fi.laatuverkko.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import fi.laatuverkko.text.Texts.TextKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActNameTest {

  @Test
  void comesBackFromItsJsonAsItWas() {
    var name = new ActName("x", List.of("\"Loiste\" 🌱\n", 6L, new BigDecimal("12.50"), LocalDate.of(2024, 2, 29),
        new TextKey("act.table.forum")));
    assertThat(ActName.fromJson("x", name.valuesAsJson())).isEqualTo(name);
    assertThat(ActName.fromJson("x", ActName.of("x", 6).valuesAsJson())).isEqualTo(ActName.of("x", 6L));
  }

  @Test
  void isSaidInAnyLanguage() {
    var name = ActName.of("act.undo", new TextKey("act.table.forum"));
    assertThat(name.in(Texts.in(Language.FI))).isEqualTo("Kumottu: foorumi");
    assertThat(name.in(Texts.in(Language.SV))).isEqualTo("Ångrat: forum");
    assertThat(ActName.of("act.undo", LocalDate.of(2024, 2, 29)).in(Texts.in(Language.FI))).isEqualTo("Kumottu: 29.2.2024");
  }

  @Test
  void isCutWhereATextIsTooLongToBeAName() {
    var kept = ActName.fromJson("x", ActName.of("x", "ä".repeat(5_000)).valuesAsJson()).values().getFirst();
    assertThat((String) kept).hasSize(200).endsWith("ä…");
  }

  @Test
  void refusesValuesItCannotKeep() {
    assertThatThrownBy(() -> ActName.of("x", new Object()).valuesAsJson()).isInstanceOf(IllegalArgumentException.class);
  }
}
