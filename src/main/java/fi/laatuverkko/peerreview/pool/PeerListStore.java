package fi.laatuverkko.peerreview.pool;

import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PEER_PROFILE;
import static fi.laatuverkko.storage.schema.Tables.PERSON;

import fi.laatuverkko.act.ActLog;
import fi.laatuverkko.act.ActName;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.network.PersonBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Takes lists of peers into the file: those who are no contacts yet become such. */
public final class PeerListStore {

  /** What a list is read against. */
  public record Known(List<PeerList.Contact> contacts, Map<String, Long> organisations) {}

  private static final int USUAL_VISITS = 2;

  private final DSLContext sql;
  private final ActLog acts;
  private final RecordStore<Person> persons;
  private final RecordStore<PeerProfile> profiles;

  public PeerListStore(DSLContext sql, ActLog acts) {
    this.sql = sql;
    this.acts = acts;
    this.persons = new RecordStore<>(sql, PERSON, Person.class);
    this.profiles = new RecordStore<>(sql, PEER_PROFILE, PeerProfile.class);
  }

  public Known known() {
    var peers = sql.select(PEER_PROFILE.PERSON_ID).from(PEER_PROFILE).fetchSet(PEER_PROFILE.PERSON_ID);
    var contacts = persons.where(PERSON.ARCHIVED.isFalse()).stream()
        .map(person -> new PeerList.Contact(person.id(), person.name(), person.organisationId(), person.email(), peers.contains(person.id()))).toList();
    Map<String, Long> organisations = new HashMap<>();
    sql.select(ORGANISATION.ID, ORGANISATION.LEGAL_NAME, ORGANISATION.TRADE_NAME).from(ORGANISATION).where(ORGANISATION.ARCHIVED.isFalse())
        .forEach(row -> Stream.of(row.value2(), row.value3()).filter(name -> name != null).forEach(name -> organisations.putIfAbsent(name, row.value1())));
    return new Known(contacts, organisations);
  }

  /** Stores all of them as one act. */
  public int add(List<PeerList.Fresh> peers) {
    return acts.perform(ActName.of("peerProfile.act.pasted", peers.size()), act -> {
      peers.forEach(peer -> {
        var person = peer.person().orElseGet(() -> persons.insert(act, PersonBuilder.builder().name(peer.name()).organisationId(Optional.of(peer.organisation()))
            .email(peer.email()).build()).id());
        profiles.insert(act, PeerProfileBuilder.builder().personId(person).experience(peer.experience()).maxVisits(USUAL_VISITS)
            .speaksFinnish(peer.languages().contains(PeerList.Language.FI)).speaksSwedish(peer.languages().contains(PeerList.Language.SV))
            .speaksEnglish(peer.languages().contains(PeerList.Language.EN)).build());
      });
      return peers.size();
    }).value();
  }
}
