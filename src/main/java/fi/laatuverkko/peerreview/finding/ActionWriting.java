package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.record.Writing;

/** Keeps improvement actions to their way from state to state. */
record ActionWriting(RecordStore<ImprovementAction> actions) implements Writing<ImprovementAction> {

  @Override
  public ImprovementAction insert(Act act, ImprovementAction action) {
    return actions.insert(act, action);
  }

  @Override
  public ImprovementAction update(Act act, ImprovementAction before, ImprovementAction after) {
    ActionWay.refusal(before, after).ifPresent(problem -> {
      throw new Refusal(problem);
    });
    return actions.update(act, before, after);
  }

  @Override
  public void delete(Act act, ImprovementAction action) {
    actions.delete(act, action);
  }
}
