package fi.laatuverkko.grant.change;

import static fi.laatuverkko.storage.schema.Tables.PROJECT_GRANT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.BudgetStore;
import fi.laatuverkko.project.ProjectPartner;
import fi.laatuverkko.record.Writing;
import fi.laatuverkko.text.Phrase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Lets the decisions on parts take effect: a longer use period and its deadline, a budget as a new version, partners who join, leave
 * or change. Taking a decision back takes its effect back.
 */
final class ChangePartWriting implements Writing<ChangePart> {

  private final ChangeStore store;
  private final RecordStore<ProjectGrant> grants;
  private final BudgetChange budgets;
  private final PartnerChange partners;
  private final Clock clock;

  ChangePartWriting(DSLContext sql, ChangeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.grants = new RecordStore<>(sql, PROJECT_GRANT, ProjectGrant.class);
    this.budgets = new BudgetChange(new BudgetStore(sql));
    this.partners = new PartnerChange(new RecordStore<>(sql, PROJECT_PARTNER, ProjectPartner.class), store);
  }

  @Override
  public ChangePart insert(Act act, ChangePart part) {
    if (store.partsOf(part.changeRequestId()).stream().anyMatch(other -> other.kind() == part.kind())) {
      throw new Refusal(Problem.of("changePart.problem.twice"));
    }
    check(part);
    var stored = store.parts.insert(act, part.withDecision(ChangeDecision.NEW));
    if (part.kind() == ChangeKind.BUDGET) {
      budgets.request(act, grant(part), stored);
    }
    return part.decision() == ChangeDecision.NEW ? stored : update(act, stored, stored.withDecision(part.decision()));
  }

  @Override
  public ChangePart update(Act act, ChangePart before, ChangePart after) {
    if (before.kind() != after.kind()) {
      throw new Refusal(Problem.of("changePart.problem.kind"));
    }
    check(after);
    var held = before.decision().isAccepted();
    var holds = after.decision().isAccepted();
    var otherEnd = after.kind() == ChangeKind.EXTENSION && !(before.wantedEnd().equals(after.wantedEnd()) && before.grantedEnd().equals(after.grantedEnd()));
    var changed = held && (!holds || otherEnd) ? takeBack(act, after) : after;
    if (holds && (!held || otherEnd)) {
      changed = takeEffect(act, changed);
    }
    var stored = store.parts.update(act, before, changed);
    decided(act, stored);
    return stored;
  }

  @Override
  public void delete(Act act, ChangePart part) {
    if (part.decision().isAccepted()) {
      takeBack(act, part);
    }
    budgets.forget(act, part);
    store.partnersOf(part.id()).forEach(moved -> store.partners.delete(act, moved));
    store.parts.delete(act, part);
  }

  private void check(ChangePart part) {
    if (part.kind() == ChangeKind.EXTENSION) {
      var end = part.endBefore().or(() -> grant(part).useEndsOn());
      if (part.wantedEnd().isPresent() && end.filter(day -> !part.wantedEnd().get().isAfter(day)).isPresent()) {
        throw new Refusal(Problem.of("changePart.problem.notLater", day(part.wantedEnd().get()), day(end.orElseThrow())));
      }
    }
    if (part.decision().isAccepted() && part.reasons().isEmpty()) {
      throw new Refusal(Problem.of("changePart.problem.reasons"));
    }
  }

  private ChangePart takeEffect(Act act, ChangePart part) {
    return switch (part.kind()) {
      case EXTENSION -> extend(act, part);
      case BUDGET -> {
        budgets.accept(act, grant(part), part, decisionDay(part));
        yield part;
      }
      case PARTNERS -> {
        partners.accept(act, grant(part), part, decisionDay(part));
        yield part;
      }
      case CONTENT -> part;
    };
  }

  private ChangePart takeBack(Act act, ChangePart part) {
    return switch (part.kind()) {
      case EXTENSION -> {
        part.endBefore().ifPresent(end -> end(act, grant(part), end));
        yield part.withEndBefore(Optional.empty());
      }
      case BUDGET -> {
        budgets.takeBack(act, part);
        yield part;
      }
      case PARTNERS -> throw new Refusal(Problem.of("changePart.problem.partnersMoved"));
      case CONTENT -> part;
    };
  }

  private ChangePart extend(Act act, ChangePart part) {
    var grant = grant(part);
    var end = part.grantedEnd().or(part::wantedEnd).orElseThrow(() -> new Refusal(Problem.of("changePart.problem.noEnd")));
    end(act, grant, end);
    return part.withEndBefore(grant.useEndsOn());
  }

  /** The deadline of the final report follows the last day of use by as many months as before. */
  private void end(Act act, ProjectGrant grant, LocalDate end) {
    grants.update(act, grant, grant.with(changed -> changed.useEndsOn(end).finalDueOn(grant.finalDueOn().map(_ -> end.plusMonths(2)))));
  }

  private void decided(Act act, ChangePart part) {
    var request = store.requests.find(part.changeRequestId()).orElseThrow();
    var open = new Change(request, store.partsOf(request.id())).isOpen();
    if (!open && request.decidedOn().isEmpty()) {
      store.requests.update(act, request, request.withDecidedOn(Optional.of(LocalDate.now(clock))));
    }
  }

  private LocalDate decisionDay(ChangePart part) {
    return store.requests.find(part.changeRequestId()).flatMap(ChangeRequest::decidedOn).orElse(LocalDate.now(clock));
  }

  private static Phrase day(LocalDate day) {
    return texts -> Formats.in(texts.language()).date(day);
  }

  private ProjectGrant grant(ChangePart part) {
    return grants.find(store.requests.find(part.changeRequestId()).orElseThrow().projectGrantId()).orElseThrow();
  }
}
