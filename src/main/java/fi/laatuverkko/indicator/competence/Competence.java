package fi.laatuverkko.indicator.competence;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person knows of a quality area.
 *
 * @param level 0 nothing known, 1 acquainted, 2 skilled, 3 expert
 */
@StoredRecord
public record Competence(
    long id,
    int version,
    long personId,
    long areaId,
    int level,
    RatedBy ratedBy,
    Optional<LocalDate> ratedOn,
    Optional<String> note) implements Stored, CompetenceBuilder.With {

  public static final int SKILLED = 2;
  public static final int HIGHEST = 3;
}
