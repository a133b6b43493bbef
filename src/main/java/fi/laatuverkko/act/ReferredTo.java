package fi.laatuverkko.act;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.List;

/** Refuses to delete a record that others refer to; the user may archive it instead. */
public final class ReferredTo extends Refusal {

  private final transient List<Reference> references;

  ReferredTo(List<Reference> references) {
    super(Problem.of("act.problem.referredTo", new PhraseList(references)));
    this.references = references;
  }

  public List<Reference> references() {
    return references;
  }
}
