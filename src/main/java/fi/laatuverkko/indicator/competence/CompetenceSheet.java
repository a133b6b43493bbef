package fi.laatuverkko.indicator.competence;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.network.Person;
import java.util.List;
import java.util.Optional;

/** Who knows what: persons by quality area. */
public record CompetenceSheet(List<Person> persons, List<CatalogueItem> areas, List<Competence> levels) {

  /** The level that counts: the coordinator's word before the person's own. */
  public Optional<Competence> level(long person, long area) {
    return levels.stream().filter(one -> one.personId() == person && one.areaId() == area).max((one, other) -> one.ratedBy().compareTo(other.ratedBy()));
  }

  public Optional<Competence> ratedBy(RatedBy who, long person, long area) {
    return levels.stream().filter(one -> one.personId() == person && one.areaId() == area && one.ratedBy() == who).findFirst();
  }

  /** The organisations that have persons here, in the order of their keys. */
  public List<Long> organisations() {
    return persons.stream().flatMap(person -> person.organisationId().stream()).distinct().sorted().toList();
  }

  /** How many of an organisation are skilled in an area. */
  public long skilled(long organisation, long area) {
    return persons.stream().filter(person -> person.organisationId().filter(id -> id == organisation).isPresent())
        .filter(person -> level(person.id(), area).filter(one -> one.level() >= Competence.SKILLED).isPresent()).count();
  }
}
