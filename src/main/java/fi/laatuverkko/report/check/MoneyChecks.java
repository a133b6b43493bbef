package fi.laatuverkko.report.check;

import fi.laatuverkko.grant.Financing;
import fi.laatuverkko.grant.GuideRules;
import fi.laatuverkko.grant.ProjectGrant;
import fi.laatuverkko.report.FinalReport;
import fi.laatuverkko.report.FinalReport.Partner;
import fi.laatuverkko.report.ReportKind;
import fi.laatuverkko.report.check.Finding.Area;
import fi.laatuverkko.report.check.Finding.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The money of the decision: the funder's arithmetic as far as the amounts are known. */
final class MoneyChecks {

  private final FinalReport report;
  private final Financing financing;
  private final FindingList found = new FindingList(Area.MONEY);

  private MoneyChecks(FinalReport report) {
    this.report = report;
    this.financing = report.financing();
  }

  static List<Finding> of(FinalReport report, LocalDate today) {
    var checks = new MoneyChecks(report);
    report.grant().ifPresent(grant -> checks.check(grant, today));
    return checks.found.all();
  }

  private void check(ProjectGrant grant, LocalDate today) {
    found.at("project_grant", grant.id(), "totalBudget");
    known("report.check.total", financing.total());
    found.within("granted");
    known("report.check.granted", financing.grant());
    financing.own().ifPresent(own -> {
      need(own);
      percent(grant.grantPercent());
      found.within("ownShareMinPercent");
      ownMinimum(own, grant.ownShareMinPercent());
      found.within("totalBudget");
      balance(own);
      shares(own);
    });
    new BudgetChecks(report, found).check();
    found.at("project_grant", grant.id());
    vat();
    if (report.form().kind() == ReportKind.FINAL) {
      new ClosingChecks(report, found, today).check();
    }
    warnings();
  }

  private void known(String subject, Optional<Integer> amount) {
    amount.ifPresentOrElse(
        euros -> found.add(subject, State.OK, "report.check.value", new Euros(euros)),
        () -> found.add(subject, State.UNKNOWN, "report.check.unknown"));
  }

  private void need(int own) {
    if (own < 0) {
      found.add("report.check.need", State.WRONG, "report.check.need.more", new Euros(-own));
    } else {
      found.add("report.check.need", State.OK, "report.check.need.ok", euros(financing.grant()), euros(financing.total()));
    }
  }

  private void percent(Optional<BigDecimal> percent) {
    financing.grantAtMost(percent).ifPresent(most -> {
      var granted = financing.grant().orElseThrow();
      found.add("report.check.percent", granted <= most ? State.OK : State.WRONG,
          granted <= most ? "report.check.percent.ok" : "report.check.percent.more",
          new Percent(percent.orElseThrow()), euros(financing.total()), new Euros(most), new Euros(granted));
    });
  }

  private void ownMinimum(int own, Optional<BigDecimal> percent) {
    financing.ownAtLeast(percent).ifPresentOrElse(
        least -> found.add("report.check.ownMinimum", own >= least ? State.OK : State.WRONG,
            own >= least ? "report.check.ownMinimum.ok" : "report.check.ownMinimum.less",
            new Euros(own), new Euros(least), new Percent(percent.orElseThrow()), euros(financing.total())),
        () -> found.add("report.check.ownMinimum", State.UNKNOWN, "report.check.ownMinimum.unknown"));
  }

  private void balance(int own) {
    found.add("report.check.balance", State.OK, "report.check.balance.ok", euros(financing.total()), euros(financing.grant()), new Euros(own));
  }

  private void shares(int own) {
    var known = report.shares().stream().mapToInt(share -> share.share().amount()).sum();
    var unknown = report.partners().stream().filter(Partner::receivesGrant).filter(partner -> report.shareOf(partner.organisation()).isEmpty()).count();
    if (known > own) {
      found.add("report.check.shares", State.WRONG, "report.check.shares.more", new Euros(known), new Euros(own));
    } else if (known == own) {
      found.add("report.check.shares", State.OK, "report.check.shares.ok", new Euros(own));
    } else if (report.partners().stream().noneMatch(Partner::receivesGrant)) {
      found.add("report.check.shares", State.UNKNOWN, "report.check.shares.noPartners");
    } else if (unknown == 0) {
      found.add("report.check.shares", State.WRONG, "report.check.shares.less", new Euros(known), new Euros(own));
    } else {
      found.add("report.check.shares", State.UNKNOWN, "report.check.shares.unknown", new Euros(known), new Euros(own), (int) unknown, new Euros(own - known));
    }
  }

  /** Municipal bodies get value added tax back, so that it is no final cost of theirs. */
  private void vat() {
    var applies = rules().filter(GuideRules::municipalitiesWithoutVat).isPresent();
    report.partners().stream().filter(MoneyChecks::includesVat).findFirst()
        .ifPresent(partner -> found.at("project_partner", partner.part().id(), "vatAsCost"));
    var including = report.partners().stream().filter(MoneyChecks::includesVat)
        .map(Partner::name).collect(Collectors.joining(", "));
    if (applies && !including.isEmpty()) {
      found.add("report.check.vat", State.WARNING, "report.check.vat.municipal", including);
    }
  }

  private static boolean includesVat(Partner partner) {
    return partner.ownerKind().equals(Optional.of("kunta_kirkko")) && partner.part().vatAsCost().orElse(false);
  }

  /** What the books, the salaries and the purchases would make an inspector ask. */
  private void warnings() {
    report.warnings().forEach(warning -> {
      found.at(warning.table(), Optional.of(warning.id()).filter(id -> id != 0));
      found.add(Sentence.of("report.check.warning." + warning.kind()), State.WARNING, warning.sentence());
    });
    if (report.warnings().isEmpty() && report.money().filter(money -> !money.booked().isEmpty()).isPresent()) {
      found.add("report.check.warnings", State.OK, "report.check.warnings.none");
    }
  }

  private Optional<GuideRules> rules() {
    return report.rules();
  }

  private static Euros euros(Optional<Integer> amount) {
    return new Euros(amount.orElseThrow());
  }
}
