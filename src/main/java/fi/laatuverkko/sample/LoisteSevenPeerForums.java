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
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.forum.participation.ParticipantBuilder;
import fi.laatuverkko.forum.participation.Reply;
import fi.laatuverkko.forum.programme.AgendaTemplates;
import fi.laatuverkko.forum.programme.ProgrammeSlot;
import fi.laatuverkko.forum.programme.SlotKind;
import fi.laatuverkko.forum.rotation.Guest;
import fi.laatuverkko.forum.rotation.Rotation;
import fi.laatuverkko.forum.rotation.RotationRequest;
import fi.laatuverkko.forum.rotation.Seat;
import fi.laatuverkko.forum.rotation.SeatBuilder;
import fi.laatuverkko.forum.rotation.SeatingBuilder;
import fi.laatuverkko.network.Network;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationLanguage;
import fi.laatuverkko.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The made-up peer forums of Loiste 7 as they are worked on: one with minutes and actions, one with programme, participants and groups. */
final class LoisteSevenPeerForums {

  private static final int TABLES = 5;
  private static final int ROUNDS = 3;
  private static final int[] PEOPLE = {4, 4, 3, 3, 2, 2, 2};
  private static final List<String> TITLES = List.of("Laatupäällikkö", "Koulutuspäällikkö", "Opettaja", "Opinto-ohjaaja");

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
        .minutes("Foorumissa vertailtiin opiskelijapalautteen vastausosuuksia järjestäjittäin ja keskusteltiin siitä, mitä tuloksilla tehdään.\n\n"
            + "Vastausosuus vaihtelee paljon. Parhaiten onnistuu, kun palautteen antamiselle on varattu aika ja tuloksista kerrotaan opiskelijoille.");
  }

  void inKuopio(ForumBuilder forum) {
    forum.seriesId(series.id()).place("Kuopio").language(Language.FI).capacity(40);
  }

  void minutes(long forum) {
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

  void plan(Forum forum) {
    writer.addAll(AgendaTemplates.slots("TW", forum.id(), Language.FI).stream().map(this::placed).toList());
    writer.add(InvitationBuilder.builder().forumId(forum.id()).language(Language.FI).subject("Kutsu: " + forum.name())
        .letter("Hei,\n\ntervetuloa vertaisfoorumiin Kuopioon. Ohjelma on liitteenä. Ilmoitathan, jos et pääse.").sentOn(writer.workday(-6)).build());
    seat(forum.id(), participants(forum.id()));
  }

  private ProgrammeSlot placed(ProgrammeSlot slot) {
    return slot.kind() == SlotKind.BREAK ? slot.withRoom(Optional.of("Ravintola"))
        : slot.kind() == SlotKind.TALK ? slot.withRoom(Optional.of("Auditorio")).withPresenter(Optional.of("Kehittämispäällikkö, " + providers.getFirst().shownName()))
        : slot.withRoom(Optional.of("Auditorio"));
  }

  private List<Participant> participants(long forum) {
    List<Participant> people = new ArrayList<>();
    for (int provider = 0; provider < PEOPLE.length; provider++) {
      for (int person = 0; person < PEOPLE[provider]; person++) {
        people.add(participant(forum, providers.get(provider), person, people.size()));
      }
    }
    return writer.addAll(people);
  }

  private Participant participant(long forum, Organisation provider, int person, int number) {
    var title = TITLES.get(person);
    return ParticipantBuilder.builder().forumId(forum).name(title + ", " + provider.shownName()).organisationId(provider.id())
        .roleId(writer.item(Catalogue.ATTENDANCE_ROLE, "PARTICIPANT")).email(mailbox(title) + (number + 1) + "@example.fi")
        .languages(OrganisationLanguage.FI).reply(number % 6 == 5 ? Reply.INVITED : Reply.COMING).seated(true).host(number == 0).build();
  }

  private static String mailbox(String title) {
    return title.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('ö', 'o').replace("-", "");
  }

  private void seat(long forum, List<Participant> people) {
    var seating = writer.add(SeatingBuilder.builder().forumId(forum).tableCount(TABLES).roundCount(ROUNDS).seed(1).build());
    var plan = Rotation.plan(RotationRequest.of(people.stream()
        .map(person -> new Guest(person.id(), person.name(), person.organisationId().orElseThrow(), OrganisationLanguage.FI, person.host())).toList(), TABLES, ROUNDS, 1));
    List<Seat> seats = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int at = 0; at < people.size(); at++) {
        seats.add(SeatBuilder.builder().seatingId(seating.id()).participantId(people.get(at).id()).roundNumber(round + 1)
            .tableNumber(plan.table(round, at) + 1).locked(false).build());
      }
    }
    writer.addAll(seats);
  }
}
