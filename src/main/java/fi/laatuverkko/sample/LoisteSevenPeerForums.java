package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.Forum;
import fi.laatuverkko.forum.ForumBuilder;
import fi.laatuverkko.forum.ForumSeries;
import fi.laatuverkko.forum.ForumSeriesBuilder;
import fi.laatuverkko.forum.minutes.ActionItemBuilder;
import fi.laatuverkko.forum.minutes.ActionState;
import fi.laatuverkko.forum.minutes.DecisionBuilder;
import fi.laatuverkko.forum.participation.InvitationBuilder;
import fi.laatuverkko.forum.participation.Presence;
import fi.laatuverkko.forum.participation.Reply;
import fi.laatuverkko.forum.programme.AgendaTemplates;
import fi.laatuverkko.forum.programme.ProgrammeSlot;
import fi.laatuverkko.forum.programme.ProgrammeSlotBuilder;
import fi.laatuverkko.forum.programme.SlotKind;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The made-up peer forums of Loiste 7 as they are worked on: one held and documented, one ahead with its replies coming in. */
final class LoisteSevenPeerForums {

  /** How many came to the forum held from each of the providers, in their order. */
  static final int[] ATTENDED = {8, 7, 5, 4, 3, 2, 1};
  private static final int[] ASKED = {4, 4, 3, 3, 2, 2, 2};
  private static final int MOST_SEATED = 6;

  private final SampleWriter writer;
  private final List<Organisation> providers;
  private final ForumSeries series;

  LoisteSevenPeerForums(SampleWriter writer, Network network, List<Organisation> providers) {
    this.writer = writer;
    this.providers = providers;
    this.series = writer.add(ForumSeriesBuilder.builder().name("Loiste 7: vertaisfoorumit").networkId(network.id()).plannedCount(4)
        .kindId(writer.item(Catalogue.FORUM_KIND, "PEER_FORUM")).purpose(Example.note("sarja on keksitty.")).build());
  }

  void heldWithFeedback(ForumBuilder forum) {
    forum.seriesId(series.id()).place("Joensuu").language(Language.FI).feedbackMean(new BigDecimal("4.31")).feedbackN(22)
        .capacity(40).minutes("Foorumissa vertailtiin opiskelijapalautteen vastausosuuksia järjestäjittäin ja keskusteltiin siitä, "
            + "mitä tuloksilla tehdään.\n\nVastausosuus vaihtelee paljon. Parhaiten onnistuu, kun palautteen antamiselle on varattu aika "
            + "ja tuloksista kerrotaan opiskelijoille.");
  }

  void inKuopio(ForumBuilder forum) {
    forum.seriesId(series.id()).place("Kuopio").language(Language.FI).capacity(40);
  }

  /** The forum ahead: programme, invitation sent, replies coming in, groups. */
  void plan(Forum forum) {
    writer.addAll(AgendaTemplates.slots("TW", forum.id(), Language.FI).stream().map(this::placed).toList());
    invite(forum, Language.FI, "Kutsu: " + forum.name(),
        "Hei,\n\ntervetuloa vertaisfoorumiin Kuopioon. Ohjelma on liitteenä. Ilmoitathan, jos et pääse.", writer.workday(-6));
    var guests = new SampleGuests(writer, forum.id(), providers);
    for (int provider = 0; provider < ASKED.length; provider++) {
      for (int title = 0; title < ASKED[provider]; title++) {
        guests.add(guests.guest(provider, title, "PARTICIPANT").reply(guests.count() % 6 == 5 ? Reply.INVITED : Reply.COMING));
      }
    }
    guests.write(5, 3);
  }

  private ProgrammeSlot placed(ProgrammeSlot slot) {
    return switch (slot.kind()) {
      case BREAK -> slot.withRoom(Optional.of("Ravintola"));
      case TALK -> slot.withRoom(Optional.of("Auditorio"))
          .withPresenter(Optional.of("Kehittämispäällikkö, " + providers.getFirst().shownName()));
      default -> slot.withRoom(Optional.of("Auditorio"));
    };
  }

  /** The forum held, as it was planned and as it went. */
  void held(Forum forum) {
    programme(forum.id());
    var sent = forum.startsOn().orElseThrow().minusDays(28);
    invite(forum, Language.FI, "Kutsu: " + forum.name(),
        "Hei,\n\ntervetuloa Joensuuhun vertaamaan opiskelijapalautteen vastausosuuksia. Ota mukaan oman organisaatiosi luvut.", sent);
    invite(forum, Language.SV, "Inbjudan: " + forum.name(),
        "Hej,\n\nvälkommen till Joensuu för att jämföra svarsprocenten i studeranderesponsen. Ta med siffrorna från din organisation.", sent);
    var guests = new SampleGuests(writer, forum.id(), providers);
    for (int provider = 0; provider < ATTENDED.length; provider++) {
      for (int title = 0; title < ATTENDED[provider]; title++) {
        guests.add(guests.guest(provider, title, "PARTICIPANT").reply(Reply.COMING).presence(Presence.PRESENT).seated(title < MOST_SEATED));
      }
    }
    guests.add(guests.guest(0, ATTENDED[0], "SPEAKER").reply(Reply.COMING).presence(Presence.PRESENT).seated(false));
    guests.add(guests.guest(1, ATTENDED[1], "SPEAKER").reply(Reply.COMING).presence(Presence.PRESENT).seated(false));
    guests.add(guests.guest(4, ATTENDED[4], "PARTICIPANT").reply(Reply.DECLINED).presence(Presence.EXCUSED).seated(false));
    guests.add(guests.guest(5, ATTENDED[5], "PARTICIPANT").reply(Reply.INVITED).presence(Presence.ABSENT).seated(false));
    guests.write(6, 3);
    minutes(forum.id());
  }

  private void programme(long forum) {
    var hall = Optional.of("Auditorio");
    var rooms = Optional.of("Ryhmätilat 1–6");
    var first = Optional.of("Palautekoordinaattori, " + providers.getFirst().shownName());
    var second = Optional.of("Kehittämiskoordinaattori, " + providers.get(1).shownName());
    writer.addAll(List.of(
        slot(forum, SlotKind.OPENING, 9, 0, 15, "Avaus", hall, Optional.empty()),
        slot(forum, SlotKind.TALK, 9, 15, 30, "Vastausosuudet järjestäjittäin", hall, first),
        slot(forum, SlotKind.TALK, 9, 45, 20, "Palautetunnin malli", hall, second),
        slot(forum, SlotKind.BREAK, 10, 5, 15, "Kahvi", Optional.of("Aula"), Optional.empty()),
        slot(forum, SlotKind.ROUND, 10, 20, 25, "1. kierros: miten palautetta saadaan", rooms, Optional.empty()),
        slot(forum, SlotKind.ROUND, 10, 45, 25, "2. kierros: miten tuloksista kerrotaan", rooms, Optional.empty()),
        slot(forum, SlotKind.ROUND, 11, 10, 25, "3. kierros: mitä tuloksilla tehdään", rooms, Optional.empty()),
        slot(forum, SlotKind.FEEDBACK, 11, 35, 25, "Sovitut toimet ja palaute", hall, Optional.empty())));
  }

  private static ProgrammeSlot slot(long forum, SlotKind kind, int hour, int minute, int minutes, String title, Optional<String> room,
      Optional<String> presenter) {
    var start = LocalTime.of(hour, minute);
    return ProgrammeSlotBuilder.builder().forumId(forum).dayNumber(1).kind(kind).startsAt(start).endsAt(start.plusMinutes(minutes))
        .title(title).room(room).presenter(presenter).build();
  }

  private void invite(Forum forum, Language language, String subject, String letter, LocalDate sentOn) {
    writer.add(InvitationBuilder.builder().forumId(forum.id()).language(language).subject(subject).letter(letter).sentOn(sentOn).build());
  }

  private void minutes(long forum) {
    writer.add(DecisionBuilder.builder().forumId(forum).sortOrder(1)
        .decision("Verkosto vertaa vastausosuudet kahdesti vuodessa samoista luvuista.").build());
    writer.add(DecisionBuilder.builder().forumId(forum).sortOrder(2).decision("Seuraava vertaisfoorumi pidetään Kuopiossa.").build());
    action(forum, 1, "Kootaan tavat kertoa palautteen tuloksista opiskelijoille", 0, ActionState.DONE, -20);
    action(forum, 2, "Lähetetään vastausosuuksien taulukko kumppaneille", 1, ActionState.STARTED, -3);
    action(forum, 3, "Esitellään palautetunnin malli seuraavassa foorumissa", 3, ActionState.OPEN, 8);
  }

  private void action(long forum, int order, String task, int provider, ActionState state, int days) {
    writer.add(ActionItemBuilder.builder().forumId(forum).sortOrder(order).task(task).organisationId(providers.get(provider).id()).state(state)
        .dueOn(writer.workday(days)).build());
  }
}
