package fi.laatuverkko.forum.participation;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.table.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pasted list comes to in a forum.
 *
 * @param changed participants there were, and as they will be
 * @param problems a sentence for each line that wants a look
 */
public record ListPlan(List<Participant> added, Map<Participant, Participant> changed, List<Problem> problems) {

  /**
   * How a list is taken.
   *
   * @param presence what those on the list are noted as where it doesn't say itself; none: the list is of people asked
   * @param othersAbsent true when those not on the list are noted as absent
   * @param role the role of new participants
   */
  public record Way(Optional<Presence> presence, boolean othersAbsent, long role) {}

  static ListPlan of(long forum, PastedPeople.Reading reading, List<Participant> participants, List<Contact> contacts, Way way) {
    List<Participant> added = new ArrayList<>();
    Map<Participant, Participant> changed = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>(reading.problems());
    for (var person : reading.people()) {
      var presence = person.presence().or(way::presence);
      var known = participants.stream().filter(participant -> same(participant, person)).findFirst();
      known.ifPresentOrElse(participant -> {
        changed.put(participant, filled(participant, person).withPresence(presence.or(participant::presence)));
        if (presence.isEmpty()) {
          problems.add(Problem.of("participant.paste.there", person.line(), participant.name()));
        }
      }, () -> added.add(fresh(forum, person, contacts, presence, way.role())));
    }
    if (way.othersAbsent()) {
      participants.stream().filter(participant -> !changed.containsKey(participant) && participant.presence().isEmpty())
          .forEach(participant -> changed.put(participant, participant.withPresence(Optional.of(Presence.ABSENT))));
    }
    return new ListPlan(added, changed, problems);
  }

  private static boolean same(Participant participant, PastedPeople.Pasted person) {
    if (person.email().isPresent() && participant.email().isPresent()) {
      return person.email().orElseThrow().equalsIgnoreCase(participant.email().orElseThrow());
    }
    var oneKnown = person.organisation().isEmpty() || participant.organisationId().isEmpty() || person.organisation().equals(participant.organisationId());
    return oneKnown && FoldedText.of(participant.name()).equals(FoldedText.of(person.name()));
  }

  /** What the list knows and we didn't. */
  private static Participant filled(Participant participant, PastedPeople.Pasted person) {
    var organisation = participant.organisationId().or(person::organisation);
    return participant.withOrganisationId(organisation).withEmail(participant.email().or(person::email))
        .withOrganisationText(organisation.isPresent() ? participant.organisationText() : participant.organisationText().or(person::organisationText));
  }

  private static Participant fresh(long forum, PastedPeople.Pasted person, List<Contact> contacts, Optional<Presence> presence, long role) {
    var contact = contacts.stream().filter(known -> person.email().isPresent() && known.email().isPresent()
            ? person.email().orElseThrow().equalsIgnoreCase(known.email().orElseThrow())
            : FoldedText.of(known.name()).equals(FoldedText.of(person.name())) && (person.organisation().isEmpty() || person.organisation().equals(known.organisation())))
        .findFirst();
    var organisation = person.organisation().or(() -> contact.flatMap(Contact::organisation));
    return ParticipantBuilder.builder().forumId(forum).name(person.name()).personId(contact.map(Contact::person)).organisationId(organisation)
        .organisationText(organisation.isPresent() ? Optional.empty() : person.organisationText()).email(person.email().or(() -> contact.flatMap(Contact::email)))
        .roleId(role).presence(presence).seated(true).build();
  }
}
