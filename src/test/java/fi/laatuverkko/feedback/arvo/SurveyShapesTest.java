package fi.laatuverkko.feedback.arvo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.feedback.DatasetShape;
import fi.laatuverkko.feedback.FeedbackResult;
import fi.laatuverkko.feedback.Scale;
import fi.laatuverkko.feedback.Survey;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.network.Organisation;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyShapesTest {

  private static final String BACKGROUND = "Vastaajatunnus;Vastausaika;Oppilaitos;Hankintakoulutuksen toteuttaja ;Hankintakoulutuksen toteuttajan nimi;"
      + "Tutkinto;Tutkinnon nimi;Toimipiste;Toimipisteen nimi;Suorituskieli";
  private static final String ROW = "1,2,246,562,10,123;;;331101;Liiketoiminnan perustutkinto;1,2,246;Keskusta;fi";

  @TempDir Path folder;
  private ReadTrial trial;

  @BeforeEach
  void begin() {
    trial = new ReadTrial(folder);
  }

  @Test
  void sumsLinesOfRespondents() throws IOException {
    var found = trial.only("\uFEFF" + BACKGROUND + ";Olen tyytyväinen;Sain ohjausta;Vapaa sana\r\n"
        + "t1;2020-09-01;" + ROW + ";5;4;Kiitos!\r\n"
        + "t2;2020-10-02T08:15:00Z;" + ROW + ";4,0;eos;\"Paljon; hyvää\"\r\n"
        + "t3;2021-03-05;" + ROW + ";3;;\r\n");
    assertThat(found.shape()).isEqualTo(DatasetShape.BY_RESPONDENT);
    assertThat(found.period()).isEqualTo(ReadTrial.SEASON);
    assertThat(found.answered()).contains(3);
    assertThat(found.results()).extracting(FeedbackResult::question).containsExactly("Olen tyytyväinen", "Sain ohjausta");
    var satisfied = found.results().getFirst();
    assertThat(satisfied.n()).isEqualTo(3);
    assertThat(satisfied.mean().orElseThrow()).isEqualByComparingTo("4");
    assertThat(satisfied.deviation().orElseThrow()).isEqualByComparingTo("1");
    var guidance = found.results().getLast();
    assertThat(guidance.n()).isEqualTo(1);
    assertThat(guidance.cannotSay()).isEqualTo(1);
    assertThat(guidance.deviation()).isEmpty();
  }

  @Test
  void sumsLinesOfAnswersAndCountsEachRespondentOnce() throws IOException {
    var found = trial.only(BACKGROUND + ";Kysymysryhma;Kysymys;Vastaus\n"
        + "t1;2020-09-01;" + ROW + ";Ohjaus;Sain ohjausta;5\n"
        + "t1;2020-09-01;" + ROW + ";Ohjaus;Sain tukea;4\n"
        + "t2;2020-09-01;" + ROW + ";Ohjaus;Sain ohjausta;Täysin samaa mieltä\n"
        + "t2;2020-09-01;" + ROW + ";Ohjaus;Sain tukea;En osaa sanoa\n");
    assertThat(found.shape()).isEqualTo(DatasetShape.BY_ANSWER);
    assertThat(found.answered()).contains(2);
    assertThat(found.results()).hasSize(2).allMatch(result -> result.questionGroup().equals(Optional.of("Ohjaus")));
    assertThat(found.results().getFirst().mean().orElseThrow()).isEqualByComparingTo("5");
    assertThat(found.results().getLast().cannotSay()).isEqualTo(1);
  }

  @Test
  void readsASummaryByItsFirstLineAndPairsOfAnswers() throws IOException {
    var found = trial.stating(Survey.FINAL_QUALIFICATION, Optional.of(1L), Optional.of(ReadTrial.SEASON)).only(
        "Ammatillisen koulutuksen päättökysely\n"
            + "Kysymysryhmä;Kysymys;Vastaajien lkm;Vastaajia max;Keskiarvo;Keskihajonta;Vastaukset\n"
            + "Ohjaus;Sain ohjausta;60;64;3,95;0,96;1;2;2;3;3;8;4;30;5;17;eos;4\n"
            + "Ohjaus;Suosittelisitko?;10;64;;;Kyllä;7;Ei;3\n");
    assertThat(found.surveyName()).contains("Ammatillisen koulutuksen päättökysely");
    assertThat(found.answered()).contains(64);
    var result = found.results().getFirst();
    assertThat(result.n()).isEqualTo(60);
    assertThat(result.cannotSay()).isEqualTo(4);
    assertThat(result.mean().orElseThrow()).isEqualByComparingTo("3.95");
    assertThat(result.deviation().orElseThrow().setScale(5, RoundingMode.HALF_UP)).isEqualTo("0.96419");
    assertThat(found.results().getLast().scale()).isEqualTo(Scale.CHOICE);
    assertThat(found.results().getLast().mean()).isEmpty();
  }

  @Test
  void sumsThoseAskedAndThoseWhoAnswered() throws IOException {
    var found = trial.stating(Survey.INITIAL, Optional.of(1L), Optional.of(ReadTrial.SEASON)).only(
        "Vastaajatunnus;Kyselykerta;Voimassa alkaen;Kohteiden lkm;Vastaajien lkm;Tutkinto;Tutkinnon nimi\nx1;Syksy;2020-08-01;20;12;1;A\nx2;Syksy;2020-08-01;5;0;1;A\n");
    assertThat(found.shape()).isEqualTo(DatasetShape.TARGETS);
    assertThat(found.invited()).contains(25);
    assertThat(found.answered()).contains(12);
  }

  @Test
  void countsThoseWhoAnsweredWhereThereAreNoQuestions() throws IOException {
    var found = trial.only("Vastaajatunnus;Kyselykerta;Voimassa alkaen;Vastausaika;Tutkinto;Tutkinnon nimi\na;K;2020-08-01;2020-09-01;1;A\nb;K;2020-08-01;2020-09-02;1;A\n");
    assertThat(found.answered()).contains(2);
    assertThat(found.results()).isEmpty();
  }

  @Test
  void knowsSwedishHeadingsAndThoseOf2018() throws IOException {
    var swedish = trial.only("Svarskod;Svarstid;Läroanstalt;Anordnaren av anskaffad utbildning;Namn på anordnaren av anskaffad utbildning;Examen;"
        + "Namn på examen;Verksamhetsställe;Namn på verksamhetsställe;Examensspråk;Jag fick handledning\na;2020-09-01;1;;;;;;;sv;4\n");
    assertThat(swedish.results()).extracting(FeedbackResult::question).containsExactly("Jag fick handledning");
    var older = trial.only("Vastaajatunnus;Vastausaika;Oppilaitos;Toimipaikan nimi;Sain ohjausta\na;2018-09-01;1;Keskusta;4\n");
    assertThat(older.results()).hasSize(1);
    assertThat(older.period()).isEqualTo(DateRange.of(LocalDate.of(2018, 7, 1), LocalDate.of(2019, 6, 30)));
  }

  @Test
  void readsTheSurveysOfWorkingLife() throws IOException {
    var found = trial.stating(Survey.INSTRUCTOR, Optional.of(1L), Optional.empty()).only("Vastaajatunnus;Nipputunnus;Vastausaika;Toimipiste;Toimipisteen nimi;Tutkinto;"
        + "Tutkinnon nimi;Osaamisala;Tutkintonimike;Tutkinnon osa;Tutkinnon osan nimi;Paikallinen tutkinnon osa;Osaamisen hankkimistapa;Työnantaja;"
        + "Työpaikka;Työelämässä oppimisen alkupvm;Työelämässä oppimisen loppupvm;Työpaikkajakson osa-aikaisuus;Työpaikkajakson kesto;"
        + "Oppisopimuksen perusta;Yhteistyö oppilaitoksen kanssa oli sujuvaa.\na;n1;2021-08-01;;;;;;;;;;koulutussopimus;X Oy;Pesula;2021-01-01;2021-02-01;;30;;4\n");
    assertThat(found.survey()).isEqualTo(Survey.INSTRUCTOR);
    assertThat(found.results()).extracting(FeedbackResult::question).containsExactly("Yhteistyö oppilaitoksen kanssa oli sujuvaa.");
  }

  @Test
  void partsAnswersBySeason() throws IOException {
    var found = trial.read("Vastaajatunnus;Vastausaika;K\na;2020-06-30;4\nb;2020-07-01;5\nc;2021-06-30;3\n").content().datasets();
    assertThat(found).extracting(FoundDataset::answered).containsExactly(Optional.of(1), Optional.of(2));
  }

  @Test
  void keepsNeitherFreeTextNorCodesNorRareWords() throws IOException {
    var content = new StringBuilder("Vastaajatunnus;Vastausaika;Pidän;Miksi;Ammatti\n");
    for (int at = 0; at < 40; at++) {
      content.append("salainen").append(at).append(";2020-09-01;").append(at % 5 + 1).append(";Koska asia ").append(at).append(';')
          .append(at < 38 ? "kokki" : "ainoa laatuaan" + at).append('\n');
    }
    var found = trial.only(content.toString());
    assertThat(found.toString()).doesNotContain("salainen", "Koska", "ainoa laatuaan");
    assertThat(found.results()).extracting(FeedbackResult::question).containsExactly("Pidän", "Ammatti");
  }

  @Test
  void findsOutLongerScalesWhenManyUseThem() throws IOException {
    var content = new StringBuilder("Vastaajatunnus;Vastausaika;Suosittelisitko;Seitsemän\n");
    for (int at = 0; at < 44; at++) {
      content.append("v;2020-09-01;").append(at % 11).append(';').append(at % 7 + 1).append('\n');
    }
    assertThat(trial.only(content.toString()).results()).extracting(FeedbackResult::scale).containsExactly(Scale.TEN, Scale.ONE_TO_SEVEN);
  }

  @Test
  void readsReadyMeansOfSeveralProviders() throws IOException {
    var proposal = trial.stating(Survey.INITIAL, Optional.empty(), Optional.of(ReadTrial.SEASON)).read(
        "Y-tunnus,Järjestäjä,Kysely,Kysymys,n,Keskiarvo,Keskihajonta\n0212371-7,Riveria,Aloituskysely,Sain ohjausta,120,\"4,30\",\"0,8\"\n"
            + "1852679-9,Sakky,Aloituskysely,Sain ohjausta,45,4.10,0.9\n");
    assertThat(proposal.content().datasets()).hasSize(2);
    assertThat(proposal.content().datasets().getFirst().results().getFirst().mean().orElseThrow()).isEqualByComparingTo(new BigDecimal("4.3"));
    assertThat(proposal.decisions()).isEmpty();
  }

  @Test
  void readsCountsOfAnswersInReadyFigures() throws IOException {
    var found = trial.stating(Survey.INITIAL, Optional.empty(), Optional.of(ReadTrial.SEASON))
        .only("Y-tunnus;Kysymys;n;1;2;3;4;5;eos\n0212371-7;Sain ohjausta;60;2;3;8;30;17;4\n");
    var result = found.results().getFirst();
    assertThat(result.n()).isEqualTo(60);
    assertThat(result.cannotSay()).isEqualTo(4);
    assertThat(result.mean().orElseThrow()).isEqualByComparingTo("3.95");
    assertThat(result.deviation().orElseThrow().setScale(5, RoundingMode.HALF_UP)).isEqualByComparingTo("0.96419");
    assertThat(result.distribution()).contains("{\"1\":2,\"2\":3,\"3\":8,\"4\":30,\"5\":17}");
  }

  @Test
  void refusesCountsThatContradictNOrTheMean() throws IOException {
    var ready = trial.stating(Survey.INITIAL, Optional.empty(), Optional.of(ReadTrial.SEASON));
    assertThat(ready.refused("Y-tunnus;Kysymys;n;1;2;3;4;5\n0212371-7;Ohjaus;61;2;3;8;30;17\n"))
        .containsExactly("rivi 2, sarake 3: Vastausten summa on 60, mutta n on 61.");
    assertThat(ready.refused("Y-tunnus;Kysymys;Keskiarvo;1;2;3;4;5\n0212371-7;Ohjaus;4,1;2;3;8;30;17\n"))
        .containsExactly("rivi 2, sarake 3: Keskiarvo 4,1 ei vastaa jakaumaa.");
    assertThat(ready.refused("Y-tunnus;Kysymys;1;2;3;4;5\n0212371-7;Ohjaus;2;3;-8;30;17\n").getFirst()).startsWith("rivi 2, sarake 5: ");
  }

  @Test
  void takesQuestionsCalledByNumbersForQuestions() throws IOException {
    assertThat(trial.only("Vastaajatunnus;Vastausaika;1;2\na;2020-09-01;4;5\n").results()).extracting(FeedbackResult::question).containsExactly("1", "2");
  }

  @Test
  void takesTwoYearsForTheSeasonBetweenThem() throws IOException {
    assertThat(trial.stating(Survey.INITIAL, Optional.empty(), Optional.empty()).only("Kausi;Y-tunnus;Kohteet;Vastanneet\n2020-21;0212371-7;10;1\n").period())
        .isEqualTo(ReadTrial.SEASON);
  }

  @Test
  void offersProvidersThatShareAWordOthersLack() {
    var mine = new Providers(List.of(ReadTrial.organisation(1, "Ingmanedu", "Ingmanedu", ""), ReadTrial.organisation(2, "Jyväskylän opisto", "Jyväskylän opisto", "")));
    var ingman = new ProviderName(Optional.of("0172730-8"), "Tohtori Matthias Ingmanin säätiö sr");
    var town = new ProviderName(Optional.of("0208201-1"), "Jyväskylän Koulutuskuntayhtymä");
    var common = Providers.common(List.of(ingman, town, new ProviderName(Optional.empty(), "Jyväskylän Talouskouluyhdistys")));
    assertThat(mine.alike(ingman, common)).extracting(Organisation::legalName).containsExactly("Ingmanedu");
    assertThat(mine.alike(town, common)).isEmpty();
  }

  @Test
  void repairsIdentifiersWhosePointsBecameCommas() {
    assertThat(Providers.repaired("1,2,246,562,10,11974282649")).isEqualTo("1.2.246.562.10.11974282649");
    assertThat(Providers.repaired("4,5")).isEqualTo("4,5");
  }

  @Test
  void asksAboutProvidersThatOnlyANameFindsAndAboutTheRestTogether() throws IOException {
    var proposal = trial.stating(Survey.INITIAL, Optional.empty(), Optional.of(ReadTrial.SEASON)).read("Järjestäjän Y-tunnus;Koulutuksen järjestäjä;Kohteet;Vastanneet\n"
        .replace("Järjestäjän Y-tunnus", "Y-tunnus") + "0212371-7;Riveria;20;10\n;Keski-Suomen opisto;20;10\n0763403-0;ABB Oy;20;10\n");
    assertThat(proposal.decisions()).hasSize(2);
    var asked = proposal.decisions().getFirst();
    assertThat(asked.question().in(ReadTrial.TEXTS)).isEqualTo("Kuka on Keski-Suomen opisto?");
    assertThat(asked.preset()).isEmpty();
    assertThat(asked.options()).extracting(option -> option.words().in(ReadTrial.TEXTS)).startsWith("Keski-Suomen opisto");
    assertThat(proposal.decisions().getLast().preset()).contains("out");
  }
}
