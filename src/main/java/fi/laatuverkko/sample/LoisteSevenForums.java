package fi.laatuverkko.sample;

import static fi.laatuverkko.sample.SampleForum.on;

import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumState;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Made-up forums of the running example: some held, one still without its attendance, one cancelled, some ahead. */
final class LoisteSevenForums {

  private final SampleWriter writer;
  private final Network network;
  private final LoisteSeven project;
  private final List<Organisation> providers;
  private final LoisteSevenPeerForums papers;

  LoisteSevenForums(SampleWriter writer, Network network, LoisteSeven project, List<Organisation> providers) {
    this.writer = writer;
    this.network = network;
    this.project = project;
    this.providers = providers;
    this.papers = new LoisteSevenPeerForums(writer, network, providers);
  }

  /** @param both the two projects that have a foresight forum together */
  void write(List<Project> both) {
    past();
    ahead(both);
  }

  private void past() {
    forum("NETWORK_MEETING", "Loiste 7: aloitustapaaminen", ForumState.HELD, on(fromStart(20), 10, 14),
        "Työnjako ja vertaisarvioinnin kierto")
        .attended("PARTICIPANT", providers, 3, 2, 2, 2, 1, 1, 1);
    var comparison = forum("PEER_FORUM", "Loiste 7: vertaisfoorumi, palautteen vertailu", ForumState.DOCUMENTED,
        on(fromStart(80), 9, 12).andThen(papers::heldWithFeedback), "Vastausosuudet ja mitä niillä tehdään").about("LS4")
        .attended("PARTICIPANT", providers, LoisteSevenPeerForums.ATTENDED).attended("SPEAKER", providers, 1, 1);
    papers.held(comparison.forum());
    forum("PEER_REVIEW_WORKSHOP", "Loiste 7: vertaisarviointityöpaja 1", ForumState.HELD, on(fromStart(140), 9, 16),
        "Ohjauksen prosessit vertaisten silmin").about("LS3")
        .attended("PEER", providers, 2, 2, 1, 1, 1, 0, 1).attended("REVIEWED", providers, 0, 0, 0, 4);
    forum("WEBINAR", "Loiste 7: webinaari tiedolla johtamisesta", ForumState.HELD, on(writer.workday(-9), 13, 15),
        "Osallistujat on vielä kirjattava").about("LS4");
    forum("SEMINAR", "Loiste 7: alueseminaari", ForumState.CANCELLED, on(writer.workday(-30), 9, 15),
        "Siirtyi pidettäväksi laatufoorumin yhteydessä");
  }

  private void ahead(List<Project> both) {
    var next = forum("PEER_FORUM", "Loiste 7: vertaisfoorumi, kehittämistoimien tilanne", ForumState.INVITED,
        on(writer.workday(8), 9, 15).andThen(papers::inKuopio), "Mitkä toimet ovat valmiita, mitkä odottavat").about("LS3");
    papers.plan(next.forum());
    forum("PEER_REVIEW_WORKSHOP", "Loiste 7: vertaisarviointityöpaja 2", ForumState.PLANNED, on(writer.workday(23), 9, 16),
        "Työpaikalla järjestettävä koulutus").about("LS3");
    forum("NETWORK_MEETING", "Loiste 7: verkostotapaaminen", ForumState.PLANNED, on(writer.workday(44), 10, 12),
        "Väliselvitys ja loppuvuoden työ");
    var foresight = new SampleForum(writer, "FORESIGHT_FORUM",
        "Kahden verkoston yhteinen ennakointifoorumi (esimerkki)", ForumState.PLANNED,
        on(writer.workday(72), 9, 15).andThen(f -> f.organiserId(providers.getFirst().id()).place("Joensuu")
            .theme("Osaamistarpeet viiden vuoden päästä").note(Example.note("tilaisuus on keksitty."))));
    both.forEach(foresight::serves);
    foresight.about("LS2", "LS4");
    forum("QUALITY_FORUM", "Loiste 7: laatufoorumi", ForumState.PLANNED, on(writer.workday(128), 9, 15), "Tulosten jakaminen alueella");
  }

  private LocalDate fromStart(int days) {
    return SampleWriter.workday(project.start().plusDays(days));
  }

  private SampleForum forum(String kind, String name, ForumState state, Consumer<ForumBuilder> when, String theme) {
    var remote = kind.equals("WEBINAR") || kind.equals("NETWORK_MEETING");
    return new SampleForum(writer, kind, name, state, when.andThen(f -> f.networkId(network.id()).organiserId(providers.getFirst().id())
        .remote(remote).theme(theme).note(Example.note("tilaisuus on keksitty.")))).serves(project.project());
  }
}
