package fi.laatuverkko.grant.change;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.record.Writing;

/** Lets moves of partners say who they are about, and keeps them where their part has been accepted. */
final class ChangePartnerWriting implements Writing<ChangePartner> {

  private final ChangeStore store;

  ChangePartnerWriting(ChangeStore store) {
    this.store = store;
  }

  @Override
  public ChangePartner insert(Act act, ChangePartner move) {
    check(move);
    return store.partners.insert(act, move);
  }

  @Override
  public ChangePartner update(Act act, ChangePartner before, ChangePartner after) {
    check(after);
    return store.partners.update(act, before, after);
  }

  @Override
  public void delete(Act act, ChangePartner move) {
    store.partners.delete(act, move);
  }

  private void check(ChangePartner move) {
    if (move.kind() == PartnerMove.JOIN ? move.organisationId().isEmpty() : move.projectPartnerId().isEmpty()) {
      throw new Refusal(Problem.of("changePartner.problem.who"));
    }
    if (store.parts.find(move.changePartId()).filter(part -> part.decision().isAccepted()).isPresent()) {
      throw new Refusal(Problem.of("changePart.problem.partnersMoved"));
    }
  }
}
