package fi.laatuverkko.report.check;

import fi.laatuverkko.catalogue.CatalogueItem;
import fi.laatuverkko.format.Formats;
import fi.laatuverkko.grant.budget.Budget;
import fi.laatuverkko.grant.budget.BudgetKind;
import fi.laatuverkko.grant.budget.BudgetUse;
import fi.laatuverkko.grant.budget.CategoryGroup;
import fi.laatuverkko.grant.budget.GrantMoney;
import fi.laatuverkko.grant.change.Change;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.check.Finding.State;
import fi.laatuverkko.text.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The budget of the decision: its rows and explanations, the partners against the whole, the own share, changes, the books against it. */
record BudgetChecks(FinalReport report, FindingList found) {

  void check() {
    var money = report.money();
    var budget = report.budget();
    if (money.isEmpty() || budget.isEmpty()) {
      found.add("report.check.rows", State.UNKNOWN, money.map(read -> read.booked().isEmpty()).orElse(true) ? "report.check.rows.missing" : "report.check.rows.noBudget");
      return;
    }
    found.at("budget_version", budget.get().version().id());
    rows(money.get(), budget.get());
    total(money.get(), budget.get());
    partners(money.get(), budget.get());
    ownShare(money.get(), budget.get());
    changes(money.get());
    overspent(money.get(), budget.get());
  }

  private void rows(GrantMoney money, Budget budget) {
    var missing = money.categories().stream().filter(budget::lacksExplanation).toList();
    found.add(Sentence.of("report.check.rows"), missing.isEmpty() ? State.OK : State.WARNING,
        missing.isEmpty() ? Sentence.of("report.check.all") : Sentence.of("report.check.rows.unexplained", labels(missing)));
  }

  private void total(GrantMoney money, Budget budget) {
    report.financing().total().ifPresent(total -> {
      var costs = budget.need(money.categories()).costs();
      found.add("report.check.budgetTotal", costs == total ? State.OK : State.WARNING,
          costs == total ? "report.check.budgetTotal.ok" : "report.check.budgetTotal.other", new Euros(costs), new Euros(total));
    });
  }

  private void partners(GrantMoney money, Budget budget) {
    if (!budget.isSharedOut()) {
      found.add("report.check.partnerBudgets", State.UNKNOWN, "report.check.partnerBudgets.none");
      return;
    }
    var different = money.categories().stream().filter(category -> budget.difference(category.id()).isPresent()).toList();
    found.add(Sentence.of("report.check.partnerBudgets"), different.isEmpty() ? State.OK : State.WRONG,
        different.isEmpty() ? Sentence.of("report.check.partnerBudgets.ok") : Sentence.of("report.check.partnerBudgets.differ", labels(different)));
  }

  private void ownShare(GrantMoney money, Budget budget) {
    var need = budget.need(money.categories());
    money.ownShare(budget).ifPresent(own -> {
      var least = money.grant().ownShareMinPercent().map(need::ownAtLeast);
      if (own < 0) {
        found.add("report.check.budgetOwn", State.WRONG, "report.check.need.more", new Euros(-own));
      } else {
        least.ifPresent(minimum -> found.add("report.check.budgetOwn", own >= minimum ? State.OK : State.WRONG,
            own >= minimum ? "report.check.budgetOwn.ok" : "report.check.budgetOwn.less", new Euros(own), new Euros(minimum)));
      }
    });
  }

  private void changes(GrantMoney money) {
    report.changes().stream().filter(Change::isOpen).forEach(change -> {
      found.at("change_request", change.request().id());
      found.add("report.check.openChange", State.WARNING, "report.check.openChange.since", new Day(change.request().madeOn()));
    });
    money.budgets().stream().filter(budget -> budget.version().kind() == BudgetKind.REQUESTED)
        .filter(budget -> report.changes().stream().filter(Change::isOpen).flatMap(change -> change.parts().stream())
            .anyMatch(part -> budget.version().changePartId().equals(Optional.of(part.id()))))
        .forEach(budget -> money.current().ifPresent(current -> {
          var before = current.need(money.categories()).costs();
          var wanted = budget.need(money.categories()).costs();
          if (before != wanted) {
            found.at("budget_version", budget.version().id());
            found.add("report.check.changeTotal", State.WRONG, "report.check.changeTotal.other", new Euros(before), new Euros(wanted));
          }
        }));
  }

  private void overspent(GrantMoney money, Budget budget) {
    if (money.booked().isEmpty()) {
      return;
    }
    found.at("budget_version", budget.version().id());
    var over = money.categories().stream().filter(category -> BudgetUse.isOver(CategoryGroup.of(category), money.booked().exact(category.id()),
        budget.whole(category.id()), money.grant())).toList();
    if (over.isEmpty()) {
      found.add("report.check.overspent", State.OK, "report.check.overspent.none");
    }
    over.forEach(category -> found.add(Sentence.of("report.check.overspent"), State.WARNING, Sentence.of("report.check.overspent.by", labels(List.of(category)),
        (Phrase) texts -> Formats.in(texts.language()).cents(money.booked().exact(category.id())), new Euros(budget.whole(category.id()).orElse(0)))));
  }

  private static Phrase labels(List<CatalogueItem> categories) {
    return texts -> categories.stream().map(category -> category.label(texts.language())).collect(Collectors.joining(", "));
  }
}
