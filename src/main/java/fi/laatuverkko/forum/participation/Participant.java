package fi.laatuverkko.forum.participation;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.network.OrganisationLanguage;
import java.util.Optional;

/**
 * A person asked to a forum; name and address as given, also when she is no contact.
 *
 * @param organisationText the organisation as it was written, where it is not known here
 * @param seated true when she takes part in the groups
 * @param host true when she keeps one table through all rounds
 */
@StoredRecord
public record Participant(
    long id,
    int version,
    long forumId,
    Optional<Long> personId,
    String name,
    Optional<Long> organisationId,
    Optional<String> organisationText,
    long roleId,
    Optional<String> email,
    Optional<OrganisationLanguage> languages,
    Optional<Reply> reply,
    Optional<Presence> presence,
    boolean seated,
    boolean host,
    Optional<String> note) implements Stored, ParticipantBuilder.With {}
