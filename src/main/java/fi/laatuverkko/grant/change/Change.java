package fi.laatuverkko.grant.change;

import java.util.List;

/** A change request with its parts. */
public record Change(ChangeRequest request, List<ChangePart> parts) {

  /** How the whole stands: open while any part is, changed when the decisions differ or any was changed. */
  public ChangeDecision state() {
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.decision() == ChangeDecision.NEW)) {
      return ChangeDecision.NEW;
    }
    if (parts.stream().allMatch(part -> part.decision() == ChangeDecision.REJECTED)) {
      return ChangeDecision.REJECTED;
    }
    return parts.stream().allMatch(part -> part.decision() == ChangeDecision.ACCEPTED) ? ChangeDecision.ACCEPTED : ChangeDecision.CHANGED;
  }

  public boolean isOpen() {
    return state() == ChangeDecision.NEW;
  }
}
