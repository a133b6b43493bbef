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
    place = Optional.of(new Place(table, id));
    return this;
  }

  /** As the other, where the record is there. */
  FindingList at(String table, Optional<Long> id) {
    place = id.map(key -> new Place(table, key));
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
