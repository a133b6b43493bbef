package fi.laatuverkko.grant.change;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;

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

  ValueType<ChangeDecision> decision() {
    return types.constant(ChangeDecision.class, "changePart.decisions").marked(decision -> switch (decision) {
      case NEW -> Mark.PLANNED;
      case ACCEPTED, CHANGED -> Mark.DONE;
      case REJECTED -> Mark.NONE;
    });
  }
}
