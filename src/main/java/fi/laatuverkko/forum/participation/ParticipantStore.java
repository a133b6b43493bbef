package fi.laatuverkko.forum.participation;

import static fi.laatuverkko.storage.schema.Tables.INVITATION;
import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PARTICIPANT;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.PERSON_ROLE;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.network.Person;
import fi.laatuverkko.record.OpenFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Participants of forums, and the contacts and organisations they come from. */
public final class ParticipantStore {

  /** What is needed to tell people of a list apart. */
  record Known(List<Participant> participants, List<Contact> contacts, Map<String, Long> organisations) {}

  private final OpenFile file;
  private final RecordStore<Participant> participants;
  private final RecordStore<Invitation> invitations;
  private final ParticipantWriting writing;

  public ParticipantStore(OpenFile file) {
    this.file = file;
    this.participants = file.store(PARTICIPANT, Participant.class);
    this.invitations = file.store(INVITATION, Invitation.class);
    this.writing = new ParticipantWriting(file);
  }

  public List<Participant> of(long forum) {
    return participants.where(PARTICIPANT.FORUM_ID.eq(forum));
  }

  public List<Invitation> invitations(long forum) {
    return invitations.where(INVITATION.FORUM_ID.eq(forum));
  }

  Known known(long forum) {
    return new Known(of(forum), contacts(), organisations());
  }

  /** Contacts who aren't in the archive, by name. */
  List<Contact> contacts() {
    var networks = file.sql().select(NETWORK_MEMBER.ORGANISATION_ID, NETWORK_MEMBER.NETWORK_ID).from(NETWORK_MEMBER)
        .fetchGroups(NETWORK_MEMBER.ORGANISATION_ID, NETWORK_MEMBER.NETWORK_ID);
    var roles = file.sql().select(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE_ID).from(PERSON_ROLE).fetchGroups(PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE_ID);
    return file.store(PERSON, Person.class).where(PERSON.ARCHIVED.isFalse()).stream()
        .map(person -> new Contact(person.id(), person.name(), person.organisationId(), person.email(),
            person.organisationId().map(id -> Set.copyOf(networks.getOrDefault(id, List.of()))).orElse(Set.of()),
            Set.copyOf(roles.getOrDefault(person.id(), List.of())))).toList();
  }

  /** Keys of organisations by each of their names. */
  private Map<String, Long> organisations() {
    Map<String, Long> names = new HashMap<>();
    file.sql().select(ORGANISATION.ID, ORGANISATION.LEGAL_NAME, ORGANISATION.TRADE_NAME).from(ORGANISATION).where(ORGANISATION.ARCHIVED.isFalse())
        .forEach(row -> Stream.of(row.value2(), row.value3()).filter(name -> name != null).forEach(name -> names.putIfAbsent(name, row.value1())));
    return names;
  }

  /** Stores what a list comes to: new participants, and what changed in those there were. */
  int store(Act act, long forum, ListPlan plan) {
    var changed = new LinkedHashMap<>(plan.changed());
    changed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    if (!changed.isEmpty()) {
      writing.updateAll(act, forum, changed);
    }
    if (!plan.added().isEmpty()) {
      writing.insertAll(act, forum, plan.added());
    }
    return plan.added().size() + changed.size();
  }

  /** Adds drafts in the languages that have no invitation yet. */
  List<Invitation> draft(Act act, List<Invitation> drafts) {
    var known = new HashSet<>(drafts.isEmpty() ? List.of() : invitations(drafts.getFirst().forumId()).stream().map(Invitation::language).toList());
    return invitations.insertAll(act, drafts.stream().filter(draft -> !known.contains(draft.language())).toList());
  }
}
