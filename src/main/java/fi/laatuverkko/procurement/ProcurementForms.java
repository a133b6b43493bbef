package fi.laatuverkko.procurement;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.LongFunction;

/** The fields of a procurement. */
final class ProcurementForms {

  private ProcurementForms() {}

  /** @param limits from which value, in euros without tax, a decision's guide asks for quotes; nothing where that is not known */
  static Form<Procurement> procurement(ValueTypes types, Choices<Long> grants, Choices<Long> partners, LongFunction<Optional<Integer>> limits) {
    return Form.of("procurement",
        Section.of("purchase",
            Field.requiredText("description", types.text(400), Procurement::description, Procurement::withDescription),
            Field.optional("supplier", types.text(200), Procurement::supplier, Procurement::withSupplier),
            Field.reference("projectPartner", types.reference(partners), Procurement::projectPartnerId, Procurement::withProjectPartnerId),
            Field.optional("procuredOn", types.day(), Procurement::procuredOn, Procurement::withProcuredOn),
            Field.<Procurement, BigDecimal>required("netValue", types.cents(), Procurement::netValue, Procurement::withNetValue)
                .refusing(purchase -> purchase.netValue().signum() < 0 ? Optional.of(Problem.of("procurement.problem.negative")) : Optional.empty()),
            Field.reference("projectGrant", types.reference(grants), Procurement::projectGrantId, Procurement::withProjectGrantId)),
        Section.of("competition",
            Field.<Procurement, Integer>optional("quotes", types.count(), Procurement::quotes, Procurement::withQuotes)
                .warning(purchase -> limits.apply(purchase.projectGrantId()).filter(purchase::needsQuotes)
                    .map(limit -> Problem.of("procurement.warning.quotes", types.formats().euros(limit)))),
            Field.optional("grounds", types.paragraph(1000), Procurement::grounds, Procurement::withGrounds)));
  }
}
