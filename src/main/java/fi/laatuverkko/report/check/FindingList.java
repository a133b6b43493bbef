package fi.laatuverkko.report.check;

import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.Place;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the findings of one area. */
final class FindingList {

  private final Area area;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<Place> place = Optional.empty();

  FindingList(Area area) {
    this.area = area;
  }

  /** What is added from here on is mended in a record. */
  FindingList at(String table, long id) {
    place = Optional.of(new Place(table, id, Optional.empty()));
    return this;
  }

  /**
   * What is added from here on is mended in a record.
   *
   * @param within name of the field, or text key of the panel's title
   */
  FindingList at(String table, long id, String within) {
    place = Optional.of(new Place(table, id, Optional.of(within)));
    return this;
  }

  /** As the others, where the record is there; nowhere where it isn't. */
  FindingList at(String table, Optional<Long> id) {
    place = id.map(key -> new Place(table, key, Optional.empty()));
    return this;
  }

  /** Another field or panel of the record where things are mended now. */
  FindingList within(String name) {
    place = place.map(one -> new Place(one.table(), one.id(), Optional.of(name)));
    return this;
  }

  void add(Phrase subject, State state, Phrase detail) {
    findings.add(new Finding(area, subject, state, detail, place));
  }

  void add(String subject, State state, String detail, Object... values) {
    add(Sentence.of(subject), state, Sentence.of(detail, values));
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
