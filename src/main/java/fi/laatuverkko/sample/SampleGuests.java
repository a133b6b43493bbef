package fi.laatuverkko.sample;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.forum.participation.Participant;
import fi.laatuverkko.forum.participation.ParticipantBuilder;
import fi.laatuverkko.forum.rotation.Guest;
import fi.laatuverkko.forum.rotation.Rotation;
import fi.laatuverkko.forum.rotation.RotationRequest;
import fi.laatuverkko.forum.rotation.Seat;
import fi.laatuverkko.forum.rotation.SeatBuilder;
import fi.laatuverkko.forum.rotation.SeatingBuilder;
import fi.laatuverkko.network.Organisation;
import fi.laatuverkko.network.OrganisationLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Made-up participants of one forum, named by title and organisation, and their groups. */
final class SampleGuests {

  private static final List<String> TITLES = List.of("Laatupäällikkö", "Koulutuspäällikkö", "Opettaja", "Opinto-ohjaaja", "Rehtori",
      "Erityisopettaja", "Opintosihteeri", "Kehittämiskoordinaattori", "Palautekoordinaattori");

  private final SampleWriter writer;
  private final long forum;
  private final List<Organisation> providers;
  private final List<Participant> people = new ArrayList<>();

  SampleGuests(SampleWriter writer, long forum, List<Organisation> providers) {
    this.writer = writer;
    this.forum = forum;
    this.providers = providers;
  }

  /** A participant who speaks Finnish and takes part in the groups, for the caller to say the rest of. */
  ParticipantBuilder guest(int provider, int title, String role) {
    var name = TITLES.get(title);
    return ParticipantBuilder.builder().forumId(forum).name(name + ", " + providers.get(provider).shownName())
        .organisationId(providers.get(provider).id()).roleId(writer.item(Catalogue.ATTENDANCE_ROLE, role))
        .email(mailbox(name) + (people.size() + 1) + "@example.fi").languages(OrganisationLanguage.FI).seated(true).host(people.isEmpty());
  }

  private static String mailbox(String title) {
    return title.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('ö', 'o').replace("-", "");
  }

  void add(ParticipantBuilder participant) {
    people.add(participant.build());
  }

  int count() {
    return people.size();
  }

  /** Stores the participants, and the groups of those who take part in them. */
  void write(int tables, int rounds) {
    var stored = writer.addAll(people).stream().filter(Participant::seated).toList();
    var seating = writer.add(SeatingBuilder.builder().forumId(forum).tableCount(tables).roundCount(rounds).seed(1).build());
    var plan = Rotation.plan(RotationRequest.of(stored.stream().map(SampleGuests::seated).toList(), tables, rounds, 1));
    List<Seat> seats = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (int at = 0; at < stored.size(); at++) {
        seats.add(SeatBuilder.builder().seatingId(seating.id()).participantId(stored.get(at).id()).roundNumber(round + 1)
            .tableNumber(plan.table(round, at) + 1).locked(false).build());
      }
    }
    writer.addAll(seats);
  }

  private static Guest seated(Participant person) {
    return new Guest(person.id(), person.name(), person.organisationId().orElseThrow(), OrganisationLanguage.FI, person.host());
  }
}
