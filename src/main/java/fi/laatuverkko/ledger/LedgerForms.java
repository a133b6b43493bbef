package fi.laatuverkko.ledger;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.grant.BookedPeriod;
import java.math.BigDecimal;
import java.util.Optional;

/** The fields of a bookkeeping entry. */
final class LedgerForms {

  private LedgerForms() {}

  static Form<LedgerEntry> entry(ValueTypes types, Choices<Long> grants, Choices<Long> partners, Choices<Long> categories) {
    return Form.of("ledgerEntry",
        Section.of("entry",
            Field.required("entryDay", types.day(), LedgerEntry::entryDay, LedgerEntry::withEntryDay),
            Field.reference("projectPartner", types.reference(partners), LedgerEntry::projectPartnerId, LedgerEntry::withProjectPartnerId),
            Field.reference("category", types.choice(categories), LedgerEntry::categoryId, LedgerEntry::withCategoryId),
            amount(types),
            Field.optional("description", types.text(400), LedgerEntry::description, LedgerEntry::withDescription),
            Field.optional("voucher", types.text(40), LedgerEntry::voucher, LedgerEntry::withVoucher),
            Field.optional("account", types.text(40), LedgerEntry::account, LedgerEntry::withAccount),
            Field.optional("vatAmount", types.cents(), LedgerEntry::vatAmount, LedgerEntry::withVatAmount)),
        Section.of("report",
            Field.required("eligible", types.flag(), LedgerEntry::eligible, LedgerEntry::withEligible),
            Field.<LedgerEntry, String>optional("reason", types.text(400), LedgerEntry::reason, LedgerEntry::withReason)
                .warning(entry -> entry.eligible() || entry.reason().isPresent() ? Optional.empty() : Optional.of(Problem.of("ledger.warning.noReason"))),
            Field.required("reportingPeriod", types.constant(BookedPeriod.class, "ledger.period"), LedgerEntry::reportingPeriod, LedgerEntry::withReportingPeriod),
            Field.reference("projectGrant", types.reference(grants), LedgerEntry::projectGrantId, LedgerEntry::withProjectGrantId)));
  }

  /** An amount of zero is one not entered yet. */
  private static Field<LedgerEntry, BigDecimal> amount(ValueTypes types) {
    return new Field<>("amount", types.cents(), entry -> Optional.of(entry.amount()).filter(amount -> amount.signum() != 0),
        Optional.of((entry, amount) -> entry.withAmount(amount.orElseThrow())), true, _ -> Optional.empty(), _ -> Optional.empty(), Optional.empty());
  }
}
