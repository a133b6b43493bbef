package fi.laatuverkko.sample;

import static fi.laatuverkko.sample.SampleForum.on;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.indicator.Unit;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Made-up forums of Loiste 6, and the project's own indicators, which count what those forums and outputs come to. */
final class LoisteSixForums {

  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final LocalDate END = LocalDate.of(2019, 12, 31);
  private static final int[][] PARTICIPANTS = {
      {3, 3, 2, 2, 1, 1, 1},
      {9, 8, 5, 4, 3, 2, 2},
      {4, 4, 3, 3, 2, 1, 1},
      {11, 9, 6, 5, 4, 3, 2}};

  private final SampleWriter writer;
  private final Network network;
  private final Project project;
  private final List<Organisation> providers;

  LoisteSixForums(SampleWriter writer, Network network, Project project, List<Organisation> providers) {
    this.writer = writer;
    this.network = network;
    this.project = project;
    this.providers = providers;
  }

  void write() {
    held("NETWORK_MEETING", "Loiste 6: aloitustapaaminen", on(LocalDate.of(2019, 1, 23), 10, 15),
        "Työnjako, aikataulu ja palautteen poiminta")
        .attended("PARTICIPANT", providers, PARTICIPANTS[0]);
    held("PEER_FORUM", "Loiste 6: vertaisfoorumi Amispalautteesta", on(LocalDate.of(2019, 4, 10), 9, 15),
        "Amispalautteen tulosten vertailu järjestäjien kesken")
        .attended("PARTICIPANT", providers, PARTICIPANTS[1]).attended("SPEAKER", providers, 1, 1, 1);
    held("PEER_REVIEW_WORKSHOP", "Loiste 6: vertaisarviointityöpaja", on(LocalDate.of(2019, 9, 18), 9, 16),
        "Prosessien arviointi vertaisarvioinnin kriteereillä")
        .attended("PARTICIPANT", providers, PARTICIPANTS[2]).attended("PEER", providers, 2, 2, 1, 1, 1, 1, 1)
        .attended("REVIEWED", providers, 2, 2, 2, 2, 1, 1, 1);
    held("QUALITY_FORUM", "Loiste 6: laatufoorumi", on(LocalDate.of(2019, 11, 27), 9, 15), "Mallien jakaminen alueella")
        .attended("PARTICIPANT", providers, PARTICIPANTS[3]).attended("ORGANISER", providers, 2, 1);
    indicators();
  }

  private SampleForum held(String kind, String name, Consumer<ForumBuilder> when, String theme) {
    return new SampleForum(writer, kind, name, ForumState.HELD, when.andThen(f -> f.networkId(network.id())
        .organiserId(providers.getFirst().id()).theme(theme).note(Example.note("tilaisuus ja osallistujamäärät on keksitty."))))
        .serves(project);
  }

  private void indicators() {
    var note = Optional.of(Example.note("luku on keksitty."));
    indicator("L6-1", "Tilaisuudet", "Evenemang", "Events", Unit.COUNT, "Hankkeessa pidetyt tilaisuudet.", "4")
        .value(Optional.empty(), START, END, new BigDecimal(PARTICIPANTS.length), note);
    var people = indicator("L6-2", "Osallistujat tilaisuuksissa", "Deltagare i evenemang", "Participants in events", Unit.PEOPLE,
        "Tilaisuuksiin osallistuneet järjestäjittäin; sama henkilö lasketaan joka tilaisuudessa.", "100");
    for (int i = 0; i < providers.size(); i++) {
      people.value(Optional.of(providers.get(i)), START, END, new BigDecimal(participantsFrom(i)), note);
    }
    indicator("L6-3", "Vertaisarvioinnit, toteutuneet suunnitelluista", "Kollegiala granskningar, genomförda av planerade",
        "Peer reviews, done out of planned", Unit.PERCENT, "Toteutuneet vertaisarvioinnit suunnitelluista.", "100")
        .ratio(Optional.empty(), START, END, 7, 7, Optional.empty(), note);
    indicator("L6-4", "Tuotokset", "Produkter", "Outputs", Unit.COUNT, "Valmistuneet tuotokset.", "4")
        .value(Optional.empty(), START, END, new BigDecimal(4), note);
  }

  private SampleIndicator indicator(String code, String fi, String sv, String en, Unit unit, String definition, String target) {
    return new SampleIndicator(writer, fi, sv, en, unit, i -> i.code(code).networkId(network.id()).projectId(project.id())
        .definition(definition + " " + Example.note("tavoite ja luvut on keksitty.")).target(new BigDecimal(target))
        .sourceId(writer.item(Catalogue.INDICATOR_SOURCE, "OWN")).perspectiveId(writer.item(Catalogue.PERSPECTIVE, "PROCESS")));
  }

  private static int participantsFrom(int provider) {
    int people = 0;
    for (var forum : PARTICIPANTS) {
      people += forum[provider];
    }
    return people;
  }
}
