package fi.laatuverkko.report.check;

import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Gathers the findings of one area. */
final class FindingList {

  private final Area area;
  private final List<Finding> findings = new ArrayList<>();

  FindingList(Area area) {
    this.area = area;
  }

  void add(Phrase subject, State state, Phrase detail) {
    findings.add(new Finding(area, subject, state, detail));
  }

  void add(String subject, State state, String detail, Object... values) {
    add(Sentence.of(subject), state, Sentence.of(detail, values));
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
