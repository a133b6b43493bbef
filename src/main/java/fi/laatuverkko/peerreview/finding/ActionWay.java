package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way of an improvement action from state to state. */
public final class ActionWay {

  private static final Map<ActionState, Set<ActionState>> NEXT = Map.of(
      ActionState.OPEN, Set.of(ActionState.RUNNING, ActionState.REJECTED),
      ActionState.RUNNING, Set.of(ActionState.DONE, ActionState.REJECTED),
      ActionState.DONE, Set.of(ActionState.ASSESSED, ActionState.RUNNING),
      ActionState.ASSESSED, Set.of(),
      ActionState.REJECTED, Set.of());

  private ActionWay() {}

  /** Why a change of state can't be made, in words; nothing when it can. */
  public static Optional<Problem> refusal(ImprovementAction before, ImprovementAction after) {
    if (before.state() == after.state()) {
      return Optional.empty();
    }
    if (!NEXT.getOrDefault(before.state(), Set.of()).contains(after.state())) {
      return Optional.of(Problem.of("improvementAction.refused.order", new TextKey("improvementAction.state." + before.state()),
          new TextKey("improvementAction.state." + after.state())));
    }
    if (after.state() == ActionState.REJECTED && after.reason().isEmpty()) {
      return Optional.of(Problem.of("improvementAction.refused.reason"));
    }
    return after.state() == ActionState.ASSESSED && after.effect().isEmpty() ? Optional.of(Problem.of("improvementAction.refused.effect")) : Optional.empty();
  }
}
