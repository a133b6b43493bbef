package fi.laatuverkko.forum.participation;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The invitation in one language. The program sends nothing: {@code sentOn} is what the user says.
 */
@StoredRecord
public record Invitation(
    long id,
    int version,
    long forumId,
    Language language,
    String subject,
    String letter,
    Optional<LocalDate> sentOn) implements Stored, InvitationBuilder.With {}
