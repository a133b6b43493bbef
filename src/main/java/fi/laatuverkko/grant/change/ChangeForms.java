package fi.laatuverkko.grant.change;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.project.PartnerRole;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.List;
import java.util.Optional;

/** The fields of a change request and of its parts. */
final class ChangeForms {

  private final ValueTypes types;

  ChangeForms(ValueTypes types) {
    this.types = types;
  }

  Form<ChangeRequest> request() {
    return Form.of("changeRequest", Section.of("request",
        Field.required("madeOn", types.day(), ChangeRequest::madeOn, ChangeRequest::withMadeOn),
        Field.optional("draftedBy", types.text(80), ChangeRequest::draftedBy, ChangeRequest::withDraftedBy),
        Field.optional("reference", types.text(80), ChangeRequest::reference, ChangeRequest::withReference),
        Field.optional("decidedOn", types.day(), ChangeRequest::decidedOn, ChangeRequest::withDecidedOn),
        Field.optional("note", types.paragraph(1000), ChangeRequest::note, ChangeRequest::withNote)));
  }

  Form<ChangePart> part() {
    return Form.of("changePart", Section.of("part",
        Field.required("kind", types.constant(ChangeKind.class, "changePart.kinds"), ChangePart::kind, ChangePart::withKind),
        Field.optional("reasons", types.paragraph(4000), ChangePart::reasons, ChangePart::withReasons),
        Field.optional("wantedEnd", types.day(), ChangePart::wantedEnd, ChangePart::withWantedEnd),
        Field.required("decision", decision(), ChangePart::decision, ChangePart::withDecision),
        Field.optional("grantedEnd", types.day(), ChangePart::grantedEnd, ChangePart::withGrantedEnd),
        Field.optional("note", types.paragraph(1000), ChangePart::note, ChangePart::withNote)));
  }

  /** @param partners of the project shown */
  Form<ChangePartner> partner(Choices<Long> partners, ReferenceNames names) {
    return Form.of("changePartner", Section.of("partner",
        Field.required("kind", types.constant(PartnerMove.class, "changePartner.kinds"), ChangePartner::kind, ChangePartner::withKind),
        Field.<ChangePartner, Long>optional("partner", types.reference(partners), ChangePartner::projectPartnerId, ChangePartner::withProjectPartnerId)
            .refusing(ChangeForms::whoIsMissing),
        Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), ChangePartner::organisationId, ChangePartner::withOrganisationId),
        Field.optional("role", role(), ChangePartner::role, ChangePartner::withRole),
        Field.optional("contact", types.reference(names.choices(Kind.PERSON)), ChangePartner::contactId, ChangePartner::withContactId)));
  }

  private ValueType<PartnerRole> role() {
    return types.choice(new Choices<>() {
      @Override
      public List<PartnerRole> options() {
        return List.of(PartnerRole.CO_IMPLEMENTER, PartnerRole.ASSOCIATE);
      }

      @Override
      public String label(PartnerRole role) {
        return types.texts().get("project.role." + role);
      }
    });
  }

  private static Optional<Problem> whoIsMissing(ChangePartner move) {
    return move.kind() != PartnerMove.JOIN && move.projectPartnerId().isEmpty() ? Optional.of(Problem.of("changePartner.problem.who")) : Optional.empty();
  }

  ValueType<ChangeDecision> decision() {
    return types.constant(ChangeDecision.class, "changePart.decisions").marked(decision -> switch (decision) {
      case NEW -> Mark.PLANNED;
      case ACCEPTED, CHANGED -> Mark.DONE;
      case REJECTED -> Mark.NONE;
    });
  }
}
