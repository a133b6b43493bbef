package fi.laatuverkko.peerreview.finding;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;

/** The fields of findings, reports and improvement actions. */
public final class FindingForms {

  private static final int SECTION = 8000;

  private final ValueTypes types;
  private final ReferenceNames names;

  public FindingForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<ReviewFinding> finding() {
    return Form.of("reviewFinding", Section.of("finding",
        Field.required("kind", types.constant(FindingKind.class, "reviewFinding.kind"), ReviewFinding::kind, ReviewFinding::withKind),
        Field.optional("area", types.reference(names.choices(Catalogue.QUALITY_AREA)), ReviewFinding::areaId, ReviewFinding::withAreaId),
        Field.requiredText("wording", types.paragraph(4000), ReviewFinding::wording, ReviewFinding::withWording),
        Field.optional("evidence", types.paragraph(2000), ReviewFinding::evidence, ReviewFinding::withEvidence),
        Field.optional("carriedTo", types.reference(names.choices(Kind.PROJECT)), ReviewFinding::carriedToId, ReviewFinding::withCarriedToId)));
  }

  public Form<ReviewReport> report() {
    return Form.of("reviewReport", Section.of("sections",
            Field.optional("description", types.paragraph(SECTION), ReviewReport::description, ReviewReport::withDescription),
            Field.optional("provider", types.paragraph(SECTION), ReviewReport::provider, ReviewReport::withProvider),
            Field.optional("conduct", types.paragraph(SECTION), ReviewReport::conduct, ReviewReport::withConduct),
            Field.optional("overall", types.paragraph(SECTION), ReviewReport::overall, ReviewReport::withOverall),
            Field.optional("annexes", types.paragraph(SECTION), ReviewReport::annexes, ReviewReport::withAnnexes)),
        Section.of("sharing",
            Field.optional("sharedWith", types.paragraph(1000), ReviewReport::sharedWith, ReviewReport::withSharedWith),
            Field.optional("sharedOn", types.day(), ReviewReport::sharedOn, ReviewReport::withSharedOn)));
  }

  public Form<ImprovementAction> action() {
    return Form.of("improvementAction", Section.of("action",
        Field.required("state", state(), ImprovementAction::state, ImprovementAction::withState),
        Field.requiredText("wording", types.paragraph(1000), ImprovementAction::wording, ImprovementAction::withWording),
        Field.optional("goal", types.paragraph(1000), ImprovementAction::goal, ImprovementAction::withGoal),
        Field.optional("area", types.reference(names.choices(Catalogue.QUALITY_AREA)), ImprovementAction::areaId, ImprovementAction::withAreaId),
        Field.optional("person", types.reference(names.choices(Kind.PERSON)), ImprovementAction::personId, ImprovementAction::withPersonId),
        Field.optional("owner", types.text(80), ImprovementAction::owner, ImprovementAction::withOwner),
        Field.optional("dueOn", types.day(), ImprovementAction::dueOn, ImprovementAction::withDueOn),
        Field.optional("effect", types.paragraph(2000), ImprovementAction::effect, ImprovementAction::withEffect),
        Field.optional("reason", types.paragraph(1000), ImprovementAction::reason, ImprovementAction::withReason)));
  }

  ValueType<ActionState> state() {
    return types.constant(ActionState.class, "improvementAction.state").marked(state -> switch (state) {
      case OPEN -> Mark.PLANNED;
      case RUNNING -> Mark.RUNNING;
      case DONE, ASSESSED -> Mark.DONE;
      case REJECTED -> Mark.MUTED;
    });
  }
}
