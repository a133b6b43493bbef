package fi.laatuverkko.worktime;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Hours that a person worked for a project on a day, and at what.
 *
 * @param hours more than 0, at most 24
 * @param partTime whether the person works for the project only part of the working time
 */
@StoredRecord
public record WorkHours(
    long id,
    int version,
    long projectPartnerId,
    long personId,
    LocalDate workDay,
    BigDecimal hours,
    String task,
    boolean partTime) implements Stored, WorkHoursBuilder.With {}
