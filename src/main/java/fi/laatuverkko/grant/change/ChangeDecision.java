package fi.laatuverkko.grant.change;

/** What the funder decided on a part of a change request; CHANGED is accepted in another form than asked. */
public enum ChangeDecision {
  NEW,
  ACCEPTED,
  CHANGED,
  REJECTED;

  public boolean isAccepted() {
    return this == ACCEPTED || this == CHANGED;
  }
}
