package fi.laatuverkko.ledger;

import fi.laatuverkko.format.Cents;
import fi.laatuverkko.format.OnDay;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grant.MoneyWarning;
import fi.laatuverkko.grant.MoneyWarning.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an entry of one decision is held against.
 *
 * @param useStartsOn first day the grant may be used
 * @param useEndsOn last day, extensions counted in
 * @param withoutVat keys of the partners that may count costs only without value added tax
 * @param equipment keys of the categories of equipment
 */
public record EntryRules(Optional<LocalDate> useStartsOn, Optional<LocalDate> useEndsOn, Set<Long> withoutVat, Set<Long> equipment) {

  /** The last part of the use period in which buying equipment has to be defended: a tenth, which is our own choice. */
  private static final int LATE_PART = 10;

  public EntryRules {
    withoutVat = Set.copyOf(withoutVat);
    equipment = Set.copyOf(equipment);
  }

  /** What is odd about an entry; of entries that are not eligible only that no reason is given. */
  public List<MoneyWarning> warnings(LedgerEntry entry) {
    List<MoneyWarning> warnings = new ArrayList<>();
    if (!entry.eligible()) {
      if (entry.reason().isEmpty()) {
        add(warnings, entry, Kind.NO_REASON, Problem.of("ledger.warning.noReason"));
      }
      return warnings;
    }
    useStartsOn.filter(entry.entryDay()::isBefore)
        .ifPresent(first -> add(warnings, entry, Kind.OUTSIDE_USE_PERIOD, Problem.of("ledger.warning.beforeUse", new OnDay(first))));
    useEndsOn.filter(entry.entryDay()::isAfter)
        .ifPresent(last -> add(warnings, entry, Kind.OUTSIDE_USE_PERIOD, Problem.of("ledger.warning.afterUse", new OnDay(last))));
    if (withoutVat.contains(entry.projectPartnerId())) {
      entry.vatAmount().filter(vat -> vat.signum() != 0)
          .ifPresent(vat -> add(warnings, entry, Kind.VAT_OF_MUNICIPALITY, Problem.of("ledger.warning.vat", new Cents(vat))));
    }
    if (entry.amount().signum() > 0 && equipment.contains(entry.categoryId()) && isLate(entry.entryDay())) {
      add(warnings, entry, Kind.LATE_EQUIPMENT, Problem.of("ledger.warning.lateEquipment"));
    }
    return warnings;
  }

  private boolean isLate(LocalDate day) {
    if (useStartsOn.isEmpty() || useEndsOn.isEmpty() || day.isAfter(useEndsOn.get())) {
      return false;
    }
    var whole = ChronoUnit.DAYS.between(useStartsOn.get(), useEndsOn.get()) + 1;
    return ChronoUnit.DAYS.between(day, useEndsOn.get()) < whole / LATE_PART;
  }

  private static void add(List<MoneyWarning> warnings, LedgerEntry entry, Kind kind, Problem sentence) {
    warnings.add(new MoneyWarning(kind, sentence, "ledger_entry", entry.id()));
  }
}
