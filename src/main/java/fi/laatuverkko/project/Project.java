package fi.laatuverkko.project;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.text.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A project; a family is the chain made by the predecessor.
 *
 * @param reportLanguage the language its reports are written in unless another is chosen
 * @param joint true for a joint project of several organisations
 * @param archived true when it is shown in the archive only
 */
@StoredRecord
public record Project(
    long id,
    int version,
    String name,
    Optional<Long> networkId,
    Optional<String> caseNumber,
    ProjectState state,
    Optional<LocalDate> startsOn,
    Optional<LocalDate> endsOn,
    Optional<Long> predecessorId,
    Language reportLanguage,
    boolean joint,
    Optional<String> summary,
    Optional<String> overallAim,
    Optional<String> targetGroups,
    Optional<String> area,
    Optional<String> fundingSource,
    Optional<String> webAddress,
    Optional<String> otherPartners,
    Optional<String> effectiveness,
    Optional<String> disseminationPlan,
    Optional<String> note,
    boolean archived) implements Stored, ProjectBuilder.With {}
