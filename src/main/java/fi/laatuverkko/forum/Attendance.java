package fi.laatuverkko.forum;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;

/**
 * How many people of an organisation took part in a forum in a role.
 */
@StoredRecord
public record Attendance(
    long id,
    int version,
    long forumId,
    long organisationId,
    long roleId,
    int people) implements Stored, AttendanceBuilder.With {}
