package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.due.DueItem;
import fi.laatuverkko.due.DueSentence;
import fi.laatuverkko.due.DueSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Improvement actions that are not done yet, by their due dates. */
public final class ImprovementDueQuery implements DueSource {

  private final FindingQuery query;

  public ImprovementDueQuery(DSLContext sql) {
    this.query = new FindingQuery(sql);
  }

  @Override
  public Set<String> tables() {
    return Set.of("improvement_action", "peer_review");
  }

  @Override
  public List<DueItem> due(LocalDate today) {
    return query.actions().stream().filter(line -> !line.review().archived())
        .filter(line -> line.action().state() == ActionState.OPEN || line.action().state() == ActionState.RUNNING)
        .flatMap(line -> line.action().dueOn().flatMap(day -> DueItem.by(day, today, line.review().name(), sentence(line.action()), "improvement_action", line.action().id())).stream())
        .toList();
  }

  private static DueSentence sentence(ImprovementAction action) {
    return action.personId().isEmpty() && action.owner().isEmpty() ? DueSentence.of("improvementAction.due.ownerless") : DueSentence.of("improvementAction.due.open", action.wording());
  }
}
