package fi.laatuverkko.grant.budget;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a budget comes to, in sentences: its need, the own share against the least, the partners against the whole. */
record BudgetSummary(GrantMoney money, Budget budget, Texts texts) {

  /** A sentence, and whether all is well with it. */
  record Line(boolean ok, String words) {}

  List<Line> lines() {
    var formats = Formats.in(texts.language());
    var need = budget.need(money.categories());
    List<Line> lines = new ArrayList<>();
    if (need.net() <= 0) {
      lines.add(new Line(budget.lines().isEmpty(), texts.get(budget.lines().isEmpty() ? "budget.summary.empty" : "budget.note.noNeed")));
      return lines;
    }
    money.ownShare(budget).ifPresent(own -> {
      var least = money.grant().ownShareMinPercent().map(need::ownAtLeast);
      var share = need.ownPercent(own).map(percent -> formats.percent(percent, 1)).orElse("–");
      if (own < 0) {
        lines.add(new Line(false, texts.get("budget.summary.grantOver", formats.euros(-own))));
      } else {
        lines.add(new Line(least.map(minimum -> own >= minimum).orElse(true), least
            .map(minimum -> texts.get("budget.summary.own", formats.euros(need.net()), formats.euros(own), share, formats.euros(minimum)))
            .orElseGet(() -> texts.get("budget.summary.ownOnly", formats.euros(need.net()), formats.euros(own), share))));
      }
    });
    if (budget.version().kind() == BudgetKind.REQUESTED) {
      money.current().filter(current -> !current.version().changePartId().equals(budget.version().changePartId()))
          .map(current -> current.need(money.categories()).costs()).ifPresent(before -> lines.add(new Line(need.costs() == before,
              texts.get("budget.summary.sameTotal", formats.euros(before), formats.signed(need.costs() - before)))));
    }
    if (budget.isSharedOut()) {
      var wrong = money.categories().stream().filter(category -> budget.difference(category.id()).isPresent()).map(category -> category.label(texts.language())).toList();
      lines.add(new Line(wrong.isEmpty(), wrong.isEmpty() ? texts.get("budget.summary.partners") : texts.get("budget.summary.partnersDiffer", String.join(", ", wrong))));
    }
    var unexplained = money.categories().stream().filter(budget::lacksExplanation).count();
    if (unexplained > 0) {
      lines.add(new Line(false, texts.get("budget.summary.unexplained", unexplained)));
    }
    return lines;
  }
}
