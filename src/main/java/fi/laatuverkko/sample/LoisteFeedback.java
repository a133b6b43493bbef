package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The response rates of LOISTE's providers to the student feedback surveys of the season 2020–2021: published, confirmed counts. */
final class LoisteFeedback {

  private static final LocalDate START = LocalDate.of(2020, 7, 1);
  private static final LocalDate END = LocalDate.of(2021, 6, 30);

  /** Per provider: invited and answered of the initial survey, the final survey (qualification), the final survey (unit). */
  private static final int[][] COUNTS = {
      {2862, 827, 1471, 611, 368, 116},
      {3873, 2267, 2059, 959, 444, 187},
      {1106, 821, 618, 528, 141, 90},
      {1243, 577, 531, 404, 77, 35},
      {1463, 249, 675, 242, 110, 25},
      {121, 88, 55, 48, 5, 2},
      {51, 43, 18, 10, 21, 19}};

  private static final int INGMANEDU = 5;

  private final SampleWriter writer;
  private final Network network;
  private final List<Organisation> providers;

  LoisteFeedback(SampleWriter writer, Network network, List<Organisation> providers) {
    this.writer = writer;
    this.network = network;
    this.providers = providers;
  }

  void write() {
    responseRate("OP-A", 0, "Opiskelijapalaute: vastausosuus, aloituskysely", "Studeranderespons: svarsandel, startenkät",
        "Student feedback: response rate, initial survey");
    responseRate("OP-PT", 1, "Opiskelijapalaute: vastausosuus, päättökysely (tutkinto)",
        "Studeranderespons: svarsandel, slutenkät (examen)",
        "Student feedback: response rate, final survey (qualification)");
    responseRate("OP-PO", 2, "Opiskelijapalaute: vastausosuus, päättökysely (tutkinnon osa)",
        "Studeranderespons: svarsandel, slutenkät (examensdel)", "Student feedback: response rate, final survey (unit)");
  }

  /** The same counts as survey results, with made-up results by question beside them. */
  void writeSurveys() {
    new LoisteSurveys(writer, providers).write(COUNTS);
  }

  private void responseRate(String code, int survey, String fi, String sv, String en) {
    var indicator = new SampleIndicator(writer, fi, sv, en, Unit.PERCENT, i -> i.code(code).networkId(network.id()).decimals(1)
        .definition("Vastanneet kyselyn kohteena olleista, vahvistetut luvut tilastokaudelta 1.7.2020–30.6.2021. Verkoston osuus lasketaan "
            + "summista, ei osuuksien keskiarvona.")
        .numeratorText("Vastanneet").denominatorText("Kyselyn kohteena olleet")
        .sourceId(writer.item(Catalogue.INDICATOR_SOURCE, "ARVO")).perspectiveId(writer.item(Catalogue.PERSPECTIVE, "CUSTOMER")));
    for (int i = 0; i < COUNTS.length; i++) {
      var invited = COUNTS[i][2 * survey];
      var answered = COUNTS[i][2 * survey + 1];
      indicator.ratio(Optional.of(providers.get(i)), START, END, answered, invited, Optional.of(answered), note(i));
    }
  }

  private static Optional<String> note(int provider) {
    return provider == INGMANEDU
        ? Optional.of("Julkaistu järjestäjän Tohtori Matthias Ingmanin säätiö sr nimellä; yhteys Ingmaneduun on päätelty nimestä.")
        : Optional.empty();
  }
}
