package fi.laatuverkko.indicator.assessment;

import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;

/** The fields and the list of assessments. */
final class AssessmentForm {

  private final ValueTypes types;
  private final ReferenceNames names;

  AssessmentForm(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  Form<SelfAssessment> form() {
    return Form.of("selfAssessment", Section.of("basics",
        Field.requiredText("name", types.text(200), SelfAssessment::name, SelfAssessment::withName),
        Field.reference("organisation", types.reference(names.choices(Kind.ORGANISATION)), SelfAssessment::organisationId, SelfAssessment::withOrganisationId),
        Field.required("frame", types.constant(Frame.class, "selfAssessment.frame"), SelfAssessment::frame, SelfAssessment::withFrame),
        Field.required("seenBy", types.constant(SeenBy.class, "selfAssessment.seenBy"), SelfAssessment::seenBy, SelfAssessment::withSeenBy),
        Field.optional("assessedOn", types.day(), SelfAssessment::assessedOn, SelfAssessment::withAssessedOn),
        Field.optional("network", types.reference(names.choices(Kind.NETWORK)), SelfAssessment::networkId, SelfAssessment::withNetworkId),
        Field.optional("project", types.reference(names.choices(Kind.PROJECT)), SelfAssessment::projectId, SelfAssessment::withProjectId),
        Field.optional("note", types.paragraph(2000), SelfAssessment::note, SelfAssessment::withNote)));
  }

  Columns<SelfAssessment> columns() {
    return Columns.of("selfAssessment", SelfAssessment::id,
        Column.of("name", types.text(200), 260, (SelfAssessment one) -> Optional.of(one.name())),
        Column.of("organisation", types.reference(names.choices(Kind.ORGANISATION)), 160, (SelfAssessment one) -> Optional.of(one.organisationId())),
        Column.of("frame", types.constant(Frame.class, "selfAssessment.frame"), 150, (SelfAssessment one) -> Optional.of(one.frame())),
        Column.of("seenBy", types.constant(SeenBy.class, "selfAssessment.seenBy"), 110, (SelfAssessment one) -> Optional.of(one.seenBy())),
        Column.of("assessedOn", types.day(), 110, SelfAssessment::assessedOn));
  }
}
