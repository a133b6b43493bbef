package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import static fi.laatuverkko.sample.SampleForum.on;

import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumSeriesBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The forums of Yhdessä enemmän 2. Their kinds have been published and, but for the network meetings, their numbers; names, days and
 * attendance are made up.
 * Attendance is given in the order of the partners, the lead first.
 */
final class YhdessaEnemmanForums {

  private final SampleWriter writer;
  private final Network network;
  private final Project project;
  private final List<Organisation> partners;

  YhdessaEnemmanForums(SampleWriter writer, Network network, Project project, List<Organisation> partners) {
    this.writer = writer;
    this.network = network;
    this.project = project;
    this.partners = partners;
  }

  void write() {
    peerForums();
    workshopsAndTraining();
    meetings();
  }

  private void peerForums() {
    var series = writer.add(ForumSeriesBuilder.builder().name("Yhdessä enemmän 2: vertaisfoorumit").networkId(network.id()).plannedCount(4)
        .kindId(writer.item(Catalogue.FORUM_KIND, "PEER_FORUM")).purpose("Neljä vertaisfoorumia hankkeen tavoitteiden teemoista.").build());
    held("PEER_FORUM", "Vertaisfoorumi 1: laadunhallinta arjessa", on(LocalDate.of(2020, 9, 24), 9, 12).andThen(f -> f.seriesId(series.id())),
        "Miten laadunhallinta näkyy opettajan ja ohjaajan päivässä").about("LS1")
        .attended("PARTICIPANT", partners, 8, 6, 5, 7, 3, 5).attended("SPEAKER", partners, 1, 0, 0, 1);
    held("PEER_FORUM", "Vertaisfoorumi 2: palautteesta kehittämiseen", on(LocalDate.of(2021, 2, 11), 9, 12).andThen(f -> f.seriesId(series.id())),
        "ARVO-palautteen tie arjen parannuksiksi").about("LS2")
        .attended("PARTICIPANT", partners, 9, 7, 6, 6, 2, 6).attended("SPEAKER", partners, 0, 1, 1);
    held("PEER_FORUM", "Vertaisfoorumi 3: mittarit ja tuloskortit", on(LocalDate.of(2021, 10, 7), 9, 12).andThen(f -> f.seriesId(series.id())),
        "Muutama hyvä mittari ja niiden käytettävyys").about("LS5")
        .attended("PARTICIPANT", partners, 7, 5, 6, 8, 4, 6).attended("SPEAKER", partners, 1, 0, 0, 0, 0, 1);
    held("PEER_FORUM", "Vertaisfoorumi 4: mitä opimme ja mikä jatkuu", on(LocalDate.of(2022, 4, 28), 9, 15).andThen(f -> f.seriesId(series.id())),
        "Tulokset kolmesta painopisteestä ja verkoston jatko").about("LS1", "LS2", "LS5")
        .attended("PARTICIPANT", partners, 10, 6, 7, 7, 3, 6);
  }

  private void workshopsAndTraining() {
    held("FORESIGHT_FORUM", "Yhteinen ennakointifoorumi", on(LocalDate.of(2021, 4, 15), 9, 12),
        "Asiakkaiden, kumppanien ja toimijoiden kanssa: millaista osaamista tarvitaan").about("LS2")
        .attended("PARTICIPANT", partners, 9, 8, 6, 7, 4, 7).attended("ORGANISER", partners, 2, 1, 1, 1, 1, 1);
    held("PEER_LEARNING_WORKSHOP", "Vertaisoppimisen työpaja: Power BI tiedolla johtamisessa", on(LocalDate.of(2020, 11, 19), 12, 15),
        "Tiedolla johtaminen Power BI:n avulla").about("LS5").attended("PARTICIPANT", partners, 4, 3, 3, 4, 2, 5);
    held("PEER_LEARNING_WORKSHOP", "Vertaisoppimisen työpaja: itsearviointi vertaisarvioinnin kriteereillä",
        on(LocalDate.of(2021, 5, 20), 9, 15), "Itsearviointi vertaisarvioinnin kriteereillä").about("LS1")
        .attended("PARTICIPANT", partners, 5, 4, 4, 5, 2, 4);
    held("TRAINING", "EFQM 2020 -koulutus", on(LocalDate.of(2020, 10, 13), 9, 16), "EFQM 2020 -mallin käyttö itsearvioinnissa")
        .about("LS1").attended("PARTICIPANT", partners, 4, 3, 3, 3, 2, 3);
    held("WEBINAR", "Laatuviestinnän webinaari 1", on(LocalDate.of(2021, 3, 17), 13, 15), "Miten laadusta kerrotaan henkilöstölle")
        .about("LS1").attended("PARTICIPANT", partners, 14, 11, 9, 12, 4, 8);
    held("WEBINAR", "Laatuviestinnän webinaari 2", on(LocalDate.of(2021, 11, 10), 13, 15),
        "Miten tuloksista kerrotaan asiakkaille ja kumppaneille")
        .about("LS2").attended("PARTICIPANT", partners, 12, 9, 10, 10, 5, 9);
  }

  private void meetings() {
    held("NETWORK_MEETING", "Verkostotapaaminen: hankkeen aloitus", on(LocalDate.of(2020, 1, 30), 10, 14), "Työnjako ja aikataulu")
        .attended("PARTICIPANT", partners, 3, 2, 2, 2, 1, 2);
    held("NETWORK_MEETING", "Verkostotapaaminen: väliarviointi", on(LocalDate.of(2021, 1, 21), 9, 11), "Ensimmäisen vuoden tulokset")
        .attended("PARTICIPANT", partners, 2, 2, 2, 2, 1, 2);
    held("NETWORK_MEETING", "Verkostotapaaminen: hankkeen päätös", on(LocalDate.of(2022, 6, 9), 10, 14), "Loppuselvitys ja jatko")
        .attended("PARTICIPANT", partners, 3, 2, 2, 2, 1, 2);
  }

  private SampleForum held(String kind, String name, Consumer<ForumBuilder> when, String theme) {
    return new SampleForum(writer, kind, name, ForumState.HELD, when.andThen(f -> f.networkId(network.id())
        .organiserId(partners.getFirst().id()).theme(theme).note(Example.note("nimi, päivä ja osallistujamäärät on keksitty.")))).serves(project);
  }
}
