package fi.laatuverkko.grant.change;

import fi.laatuverkko.act.Act;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.BudgetStore;
import fi.laatuverkko.grant.budget.BudgetVersion;
import fi.laatuverkko.grant.budget.BudgetVersionBuilder;
import fi.laatuverkko.text.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What a request does to the budget: a version that is asked for, and the one that holds when it is accepted. */
final class BudgetChange {

  private final BudgetStore store;

  BudgetChange(BudgetStore store) {
    this.store = store;
  }

  /** Makes the version asked for, with the amounts of the one that holds. */
  void request(Act act, ProjectGrant grant, ChangePart part) {
    var from = current(grant).orElseThrow(() -> new Refusal(Problem.of("changePart.problem.noBudget")));
    var number = 1 + store.versionsOf(grant.id()).stream()
        .filter(version -> version.kind() == BudgetKind.REQUESTED || version.kind() == BudgetKind.CHANGE).mapToInt(BudgetVersion::number).max().orElse(0);
    store.copy(act, from, BudgetVersionBuilder.builder().projectGrantId(grant.id()).kind(BudgetKind.REQUESTED).number(number).changePartId(part.id())
        .ownShare(from.ownShare()).build());
  }

  /** Makes the requested version hold from the day of the decision; its total must be that of the one before. */
  void accept(Act act, ProjectGrant grant, ChangePart part, LocalDate day) {
    var requested = of(part, BudgetKind.REQUESTED).orElseThrow(() -> new Refusal(Problem.of("changePart.problem.noBudget")));
    var before = current(grant).map(this::total).orElse(0);
    if (total(requested) != before) {
      throw new Refusal(Problem.of("changePart.problem.total", euros(before), euros(total(requested))));
    }
    store.copy(act, requested, BudgetVersionBuilder.builder().projectGrantId(grant.id()).kind(BudgetKind.CHANGE).number(requested.number())
        .changePartId(part.id()).inForceOn(day).ownShare(requested.ownShare()).build());
  }

  void takeBack(Act act, ChangePart part) {
    of(part, BudgetKind.CHANGE).ifPresent(version -> store.delete(act, version));
  }

  void forget(Act act, ChangePart part) {
    store.versionsOfPart(part.id()).forEach(version -> store.delete(act, version));
  }

  private Optional<BudgetVersion> of(ChangePart part, BudgetKind kind) {
    return store.versionsOfPart(part.id()).stream().filter(version -> version.kind() == kind).findFirst();
  }

  private Optional<BudgetVersion> current(ProjectGrant grant) {
    return store.versionsOf(grant.id()).stream().filter(version -> version.kind() == BudgetKind.APPROVED || version.kind() == BudgetKind.CHANGE)
        .max(Comparator.comparing(BudgetVersion::kind).thenComparing(BudgetVersion::number));
  }

  private static Phrase euros(int euros) {
    return texts -> Formats.in(texts.language()).euros(euros);
  }

  private int total(BudgetVersion version) {
    return store.costs(version);
  }
}
