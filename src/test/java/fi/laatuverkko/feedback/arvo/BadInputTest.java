package fi.laatuverkko.feedback.arvo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.feedback.Survey;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  @TempDir Path folder;
  private ReadTrial trial;

  @BeforeEach
  void begin() {
    trial = new ReadTrial(folder);
  }

  private ReadTrial ready() {
    return trial.stating(Survey.INITIAL, Optional.empty(), Optional.of(ReadTrial.SEASON));
  }

  @Test
  void aValueOutsideTheScale() throws IOException {
    assertThat(trial.refused("Vastaajatunnus;Vastausaika;Sain ohjausta\na;2020-09-01;4\nb;2020-09-01;8\nc;2020-09-01;55\n"))
        .containsExactly("rivi 4, sarake 3: Arvo 55 ei kuulu asteikkoon 1–5: Sain ohjausta", "rivi 3, sarake 3: Arvo 8 ei kuulu asteikkoon 1–5: Sain ohjausta");
    assertThat(ready().refused("Y-tunnus;Kysymys;n;Keskiarvo\n0212371-7;Ohjaus;10;6,2\n")).containsExactly("rivi 2, sarake 4: Arvo 6,2 ei kuulu asteikkoon 1–5: Ohjaus");
  }

  @Test
  void moreAnsweredThanWereAsked() throws IOException {
    assertThat(ready().refused("Y-tunnus;Kohteet;Vastanneet\n0212371-7;10;11\n"))
        .containsExactly("rivi 2, sarake 3: Vastanneita on 11, mutta kohteena oli vain 10.");
  }

  @Test
  void aMeanWithoutN() throws IOException {
    assertThat(ready().refused("Y-tunnus;Kysymys;n;Keskiarvo\n0212371-7;Ohjaus;;4,2\n"))
        .containsExactly("rivi 2, sarake 4: Keskiarvolta puuttuu vastausten määrä.");
  }

  @Test
  void anotherPeriod() throws IOException {
    assertThat(trial.stating(Survey.INITIAL, Optional.of(1L), Optional.of(ReadTrial.SEASON)).refused("Vastaajatunnus;Vastausaika;K\na;2019-09-01;4\n"))
        .containsExactly("rivi 2, sarake 2: 2019-09-01 ei kuulu annettuun kauteen.");
    assertThat(ready().refused("Tilastokausi;Y-tunnus;Kohteet;Vastanneet\n01.07.2019 - 30.06.2020;0212371-7;10;1\n"))
        .containsExactly("rivi 2, sarake 1: 01.07.2019 - 30.06.2020 ei kuulu annettuun kauteen.");
    assertThat(trial.stating(Survey.INITIAL, Optional.of(1L), Optional.empty()).refused("Vastaajatunnus;Vastausaika;K\na;joskus;4\n").getFirst())
        .startsWith("rivi 2, sarake 2: ");
  }

  @Test
  void aBusinessIdWithAWrongDigit() throws IOException {
    assertThat(ready().refused("Y-tunnus;Kohteet;Vastanneet\n0212371-8;10;1\n").getFirst()).startsWith("rivi 2, sarake 1: ");
  }

  @Test
  void aFileSavedInWindows1252IsReadAndSaid() throws IOException {
    var found = trial.in(Charset.forName("windows-1252")).only("Vastaajatunnus;Vastausaika;Oliko hyvä?\na;2020-09-01;4\n");
    assertThat(found.results().getFirst().question()).isEqualTo("Oliko hyvä?");
  }

  @Test
  void aFileASpreadsheetHasMangled() throws IOException {
    assertThat(trial.refused("\"Vastaajatunnus;Vastausaika;K\"\n\"a;2020-09-01;4\"\n").getFirst()).startsWith("rivi 1: koko rivi on yhdessä solussa");
    assertThat(ready().refused("Y-tunnus;Kysymys;n;Keskiarvo\n0212371-7;Ohjaus;10;4.touko\n").getFirst())
        .startsWith("rivi 2, sarake 4: ”4.touko” on päivämäärä");
    assertThat(ready().refused("Y-tunnus;Kohteet;Vastanneet\n0212371-7;####;1\n").getFirst()).startsWith("rivi 2, sarake 2: ");
    assertThat(ready().refused("Y-tunnus;Kohteet;Vastanneet\n0212371-7;1,2E+11;1\n").getFirst()).startsWith("rivi 2, sarake 2: ");
  }

  @Test
  void aFileCutOff() throws IOException {
    assertThat(trial.refused("Vastaajatunnus;Vastausaika;K;L\na;2020-09-01;4;5\nb;2020-09")).containsExactly("rivi 3: Tiedosto katkeaa kesken rivin.");
    assertThat(trial.refused("Vastaajatunnus;Vastausaika;K;L\na;2020-09-01;4;\"kesk").getFirst()).startsWith("rivi 2: lainausmerkki");
  }

  @Test
  void aLineOfAnotherWidth() throws IOException {
    assertThat(trial.refused("Vastaajatunnus;Vastausaika;K;L\na;2020-09-01;4\nb;2020-09-01;4;5\n"))
        .containsExactly("rivi 2: Sarakkeita on rivillä 3, otsikkorivillä 4.");
  }

  @Test
  void anEmptyFileAndOneOfSomethingElse() throws IOException {
    assertThat(trial.refused("")).containsExactly("Tiedostossa tulokset.csv ei ole yhtään riviä.");
    assertThat(ready().refused("Nimi;Osoite\nA;B\n").getFirst()).startsWith("Tiedostosta ei löytynyt vastauksia");
  }

  @Test
  void aSummaryThatContradictsItself() throws IOException {
    var heading = "Kysely\nKysymysryhmä;Kysymys;Vastaajien lkm;Vastaajia max;Keskiarvo;Keskihajonta;Vastaukset\n";
    var summary = trial.stating(Survey.INITIAL, Optional.of(1L), Optional.of(ReadTrial.SEASON));
    assertThat(summary.refused(heading + "O;K;60;60;3,95;0,9;1;2;5;3\n")).containsExactly("rivi 3, sarake 7: Vastausten summa on 5, mutta n on 60.");
    assertThat(summary.refused(heading + "O;K;5;5;4,9;0,9;1;2;5;3\n").getFirst()).startsWith("rivi 3, sarake 5: Keskiarvo 4,9 ei vastaa jakaumaa");
    assertThat(summary.refused(heading + "O;K;;5;4,9;0,9\n").getFirst()).startsWith("rivi 3, sarake 5: Keskiarvolta puuttuu");
  }
}
