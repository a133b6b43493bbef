package fi.laatuverkko.record;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActKind;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.ActSummary;
import fi.laatuverkko.act.FieldChange;
import fi.laatuverkko.act.RowChange;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryWordsTest {

  private static List<HistoryLine> lines(Language language, String... columns) {
    var act = new ActSummary(1, ActName.of("record.undo"), Instant.EPOCH, "", Optional.empty(), ActKind.EDIT, Optional.empty(), false);
    var fields = List.of(columns).stream().map(column -> new FieldChange(column, Optional.empty(), Optional.of(new BigDecimal("4.35")))).toList();
    return new HistoryWords(new Form<>("forum", List.of()), Texts.in(language)).lines(new RowChange(act, "forum", 1, RowChange.Kind.UPDATED, fields), 0);
  }

  @Test
  void namesAFieldThatStandsInAnotherFormOfTheRecord() {
    assertThat(lines(Language.FI, "minutes", "feedback_mean")).extracting(HistoryLine::field)
        .containsExactly(Optional.of("Muistio"), Optional.of("Palautteen keskiarvo"));
    assertThat(lines(Language.FI, "feedback_mean")).extracting(HistoryLine::after).containsExactly(Optional.of("4,35"));
  }

  @ParameterizedTest
  @EnumSource
  void saysNoNameOfAColumnOfForums(Language language) {
    assertThat(lines(language, "minutes", "feedback_mean", "feedback_n", "state", "starts_on")).flatExtracting(line -> line.field().stream().toList())
        .noneMatch(words -> ((String) words).contains("_"));
  }
}
