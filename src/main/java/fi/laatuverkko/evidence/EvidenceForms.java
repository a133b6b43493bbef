package fi.laatuverkko.evidence;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;

/** The fields of evidence of financing. */
final class EvidenceForms {

  private final ValueTypes types;
  private final Choices<Long> grants;
  private final Choices<Long> partners;

  EvidenceForms(ValueTypes types, Choices<Long> grants, Choices<Long> partners) {
    this.types = types;
    this.grants = grants;
    this.partners = partners;
  }

  Form<FundingEvidence> evidence() {
    return Form.of("fundingEvidence", Section.of("evidence",
        Field.reference("projectPartner", types.reference(partners), FundingEvidence::projectPartnerId, FundingEvidence::withProjectPartnerId),
        Field.required("kind", types.constant(EvidenceKind.class, "evidence.kind"), FundingEvidence::kind, FundingEvidence::withKind),
        Field.required("amount", types.cents(), FundingEvidence::amount, FundingEvidence::withAmount),
        Field.optional("source", types.text(200), FundingEvidence::source, FundingEvidence::withSource),
        Field.optional("evidenceDay", types.day(), FundingEvidence::evidenceDay, FundingEvidence::withEvidenceDay),
        Field.optional("document", types.text(400), FundingEvidence::document, FundingEvidence::withDocument),
        Field.reference("projectGrant", types.reference(grants), FundingEvidence::projectGrantId, FundingEvidence::withProjectGrantId)));
  }
}
