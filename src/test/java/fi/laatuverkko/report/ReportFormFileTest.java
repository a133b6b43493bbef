package fi.laatuverkko.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonMappingException;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormFileTest {

  @Test
  void asksWhatTheFundersFinalFormAsksInItsOrderAndWords() {
    var form = ReportFormFile.read(ReportKind.FINAL);
    assertThat(form.questions()).extracting(ReportQuestion::id, question -> question.label().fi(), question -> question.limit().orElse(0),
        ReportQuestion::required).containsExactly(
            tuple("textArea-0", "Lyhyt yhteenveto hankkeesta", 1000, true),
            tuple("textArea-2", "Miten hanke on käytännössä toteutettu? Työnjako ja aikataulu", 2000, true),
            tuple("project-description", "TAVOITTEET, TOIMINTA JA TULOKSET", 0, true),
            tuple("textArea-1", "Miten hankeen toimintaa, tuloksia ja vaikutuksia on arvioitu?", 1500, true),
            tuple("textArea-3", "Miten hankkeesta/toiminnasta on tiedotettu?", 1000, true),
            tuple("project-outcomes", "TUOTOKSET", 0, true),
            tuple("radioButton-good-practices",
                "Hankkeesta/toiminnasta on esitetty ehdotuksia OPH:n hyvien käytäntöjen portaaliin.", 0, true),
            tuple("textArea-answer-gp", "Mikäli kyllä, ehdotuksen tai hyväksytyn käytännön tunnus", 1000, true),
            tuple("textArea-4", "Lisätietoja", 1000, true),
            tuple("namedAttachment-0", "Kirjanpidon pääkirjaote", 0, true),
            tuple("repeating-attachment-other", "Muu liite", 0, false),
            tuple("financing-plan", "Talousarvio", 0, true));
  }

  @Test
  void asksEachObjectiveAndOutputInParts() {
    var form = ReportFormFile.read(ReportKind.FINAL);
    assertThat(form.question("project-description").orElseThrow().parts())
        .extracting(ReportQuestion::id, part -> part.label().fi(), part -> part.limit().orElseThrow()).containsExactly(
            tuple("goal", "Hankkeen/toiminnan tavoite", 1000),
            tuple("activity", "Toiminta, jolla tavoitteeseen on pyritty", 1000),
            tuple("result", "Konkreettiset tulokset, jotka tavoitteen osalta saavutettiin", 1000));
    assertThat(form.question("project-outcomes").orElseThrow().parts()).extracting(part -> part.label().fi())
        .containsExactly("Tuotokset", "Kuvaus", "Saatavuustiedot, www-osoite tms.", "LIsätietoja");
  }

  @Test
  void hasNeitherSummaryNorDivisionOfWorkInTheInterimForm() {
    var form = ReportFormFile.read(ReportKind.INTERIM);
    assertThat(form.questions()).extracting(ReportQuestion::id).startsWith("organization", "project-name", "project-description")
        .doesNotContain("textArea-0", "textArea-2");
  }

  @Test
  void asksForTheIdentifierOnlyWhenProposalsWereMade() {
    var form = ReportFormFile.read(ReportKind.FINAL);
    var identifier = form.question("textArea-answer-gp").orElseThrow();
    assertThat(form.isAsked(identifier, Map.of("radioButton-good-practices", "kyllae"))).isTrue();
    assertThat(form.isAsked(identifier, Map.of("radioButton-good-practices", "ei"))).isFalse();
    assertThat(form.isAsked(identifier, Map.of())).isFalse();
  }

  @Test
  void showsTheWordsOfAChosenAnswer() {
    var question = ReportFormFile.read(ReportKind.FINAL).question("radioButton-good-practices").orElseThrow();
    assertThat(question.shown("kyllae", Language.SV)).isEqualTo("Ja");
    assertThat(question.shown("ehkä", Language.FI)).isEqualTo("ehkä");
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsInEveryLanguageAndSaysWhichAreOurs(ReportKind kind) {
    var form = ReportFormFile.read(kind);
    assertThat(form.kind()).isEqualTo(kind);
    assertThat(form.labelStatus()).isEqualTo(Map.of("fi", LabelStatus.OFFICIAL, "sv", LabelStatus.WORKING, "en", LabelStatus.WORKING));
    List<ReportQuestion> all = new ArrayList<>(form.questions());
    form.questions().forEach(question -> all.addAll(question.parts()));
    for (var language : Language.values()) {
      assertThat(all).allSatisfy(question -> {
        assertThat(question.label().in(language)).isNotBlank();
        question.help().ifPresent(help -> assertThat(help.in(language)).isNotBlank());
        assertThat(question.options()).allSatisfy(option -> assertThat(option.label().in(language)).isNotBlank());
      });
    }
  }

  @Test
  void refusesAFormWithAWordItDoesNotKnow() {
    var json = new ByteArrayInputStream("{\"id\": \"x\", \"kidn\": \"FINAL\"}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> ReportFormFile.read(json)).isInstanceOf(JsonMappingException.class).hasMessageContaining("kidn");
  }
}
