package fi.laatuverkko.network;

import fi.laatuverkko.act.Stored;
import fi.laatuverkko.act.StoredRecord;
import fi.laatuverkko.text.Language;
import java.util.Optional;

/**
 * Any party: a maintaining body, an institution under it (parent), a funder.
 *
 * @param legalName name of the legal person
 * @param tradeName name in daily use (Riveria, Sakky)
 * @param businessId Y-tunnus with a valid check digit
 * @param email general address of the organisation
 */
@StoredRecord
public record Organisation(
    long id,
    int version,
    String legalName,
    Optional<String> tradeName,
    Optional<Long> parentId,
    Optional<String> businessId,
    Optional<String> oid,
    Optional<Long> kindId,
    Optional<Long> ownerKindId,
    Optional<Long> regionId,
    Optional<Long> municipalityId,
    Optional<OrganisationLanguage> language,
    Optional<String> email,
    Optional<String> webAddress,
    Optional<String> note,
    boolean archived) implements Stored, OrganisationBuilder.With {

  /** The name people use: the trade name where there is one. */
  public String shownName() {
    return tradeName.orElse(legalName);
  }
}
