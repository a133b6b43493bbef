package fi.laatuverkko.ledger;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.grant.BookedPeriod;
import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the list of entries. */
final class LedgerColumns {

  private LedgerColumns() {}

  static Columns<LedgerLine> of(ValueTypes types, ReferenceNames names, GrantScope scope) {
    return Columns.of("ledgerEntry", LedgerLine::id,
        Column.of("entryDay", types.day(), 100, (LedgerLine line) -> Optional.of(line.entry().entryDay())),
        Column.of("voucher", types.text(40), 90, (LedgerLine line) -> line.entry().voucher()),
        Column.of("projectPartner", types.reference(scope.partners()), 150, (LedgerLine line) -> Optional.of(line.entry().projectPartnerId())),
        Column.of("category", types.choice(new CategoryChoices(scope, names)), 150, (LedgerLine line) -> Optional.of(line.entry().categoryId())),
        Column.of("amount", types.cents(), 110, (LedgerLine line) -> Optional.of(line.entry().amount())),
        Column.of("description", types.text(400), 200, (LedgerLine line) -> line.entry().description()),
        Column.of("account", types.text(40), 80, (LedgerLine line) -> line.entry().account()),
        Column.of("eligible", types.flag(), 110, (LedgerLine line) -> Optional.of(line.entry().eligible())),
        Column.of("warnings", types.text(2000).marked(_ -> Mark.WARNING), 180, (LedgerLine line) -> warnings(line, types)),
        Column.of("reportingPeriod", types.constant(BookedPeriod.class, "ledger.period"), 120, (LedgerLine line) -> Optional.of(line.entry().reportingPeriod())),
        Column.of("reason", types.text(400), 180, (LedgerLine line) -> line.entry().reason()).hidden(),
        Column.of("vatAmount", types.cents(), 110, (LedgerLine line) -> line.entry().vatAmount()).hidden(),
        Column.of("projectGrant", types.reference(scope.grants()), 180, (LedgerLine line) -> Optional.of(line.entry().projectGrantId())).hidden());
  }

  private static Optional<String> warnings(LedgerLine line, ValueTypes types) {
    return Optional.of(line.warnings().stream().map(warning -> warning.sentence().in(types.texts())).collect(Collectors.joining(" ")))
        .filter(text -> !text.isEmpty());
  }
}
