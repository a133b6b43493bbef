package fi.laatuverkko.indicator;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.catalogue.LabelStatus;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.Mark;
import fi.laatuverkko.field.ValueType;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.math.BigDecimal;
import java.util.Optional;

/** The fields of an indicator and of its values. */
public final class IndicatorForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public IndicatorForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<Indicator> indicator() {
    return Form.of("indicator",
        Section.of("definition",
            Field.requiredText("name", types.text(200), Indicator::name, Indicator::withName),
            Field.optional("code", types.text(20), Indicator::code, Indicator::withCode),
            Field.required("unit", types.constant(Unit.class, "indicator.unit"), Indicator::unit, Indicator::withUnit),
            Field.required("direction", types.constant(Direction.class, "indicator.direction"), Indicator::direction, Indicator::withDirection),
            Field.required("decimals", types.whole(0, 4), Indicator::decimals, Indicator::withDecimals),
            Field.required("minimumN", types.whole(1, 1000), Indicator::minimumN, Indicator::withMinimumN),
            Field.optional("definition", types.paragraph(2000), Indicator::definition, Indicator::withDefinition),
            Field.optional("rollUp", types.constant(RollUp.class, "indicator.rollUp"), Indicator::rollUp, Indicator::withRollUp),
            Field.required("runningTotal", types.flag(), Indicator::runningTotal, Indicator::withRunningTotal),
            Field.optional("numeratorText", types.text(400), Indicator::numeratorText, Indicator::withNumeratorText),
            Field.optional("denominatorText", types.text(400), Indicator::denominatorText, Indicator::withDenominatorText),
            Field.<Indicator, DenominatorKind>optional("denominatorKind", types.constant(DenominatorKind.class, "indicator.denominatorKind"), Indicator::denominatorKind,
                Indicator::withDenominatorKind).warning(IndicatorForms::withoutKind),
            Field.shown("framework", types.constant(Framework.class, "indicator.framework"), Indicator::framework),
            Field.shown("labelStatus", types.constant(LabelStatus.class, "catalogue.status"), Indicator::labelStatus),
            Field.shown("labelSource", types.text(300), Indicator::labelSource)),
        Section.of("target",
            Field.optional("baseline", types.exact(), Indicator::baseline, Indicator::withBaseline),
            Field.optional("target", types.exact(), Indicator::target, Indicator::withTarget),
            Field.<Indicator, BigDecimal>optional("tolerance", types.exact(), Indicator::tolerance, Indicator::withTolerance)
                .refusing(indicator -> indicator.tolerance().filter(tolerance -> tolerance.signum() < 0).map(_ -> Problem.of("indicator.problem.tolerance"))),
            Field.optional("control", types.period(), IndicatorForms::controlPeriod, IndicatorForms::withControlPeriod)),
        Section.of("place",
            Field.optional("network", types.reference(names.choices(Kind.NETWORK)), Indicator::networkId, Indicator::withNetworkId),
            Field.optional("project", types.reference(names.choices(Kind.PROJECT)), Indicator::projectId, Indicator::withProjectId),
            Field.optional("priority", types.reference(names.choices(Catalogue.PRIORITY)), Indicator::priorityId, Indicator::withPriorityId),
            Field.optional("perspective", types.reference(names.choices(Catalogue.PERSPECTIVE)), Indicator::perspectiveId, Indicator::withPerspectiveId),
            Field.optional("source", types.reference(names.choices(Catalogue.INDICATOR_SOURCE)), Indicator::sourceId, Indicator::withSourceId),
            Field.optional("nameSv", types.text(200), Indicator::nameSv, Indicator::withNameSv),
            Field.optional("nameEn", types.text(200), Indicator::nameEn, Indicator::withNameEn)));
  }

  /** Some indicators have two denominators in their source: which of them is meant changes the figure. */
  private static Optional<Problem> withoutKind(Indicator indicator) {
    var asks = indicator.framework().filter(framework -> framework == Framework.EQAVET).isPresent() && indicator.code().filter("2b"::equals).isPresent();
    return asks && indicator.denominatorKind().isEmpty() ? Optional.of(Problem.of("indicator.warning.denominatorKind")) : Optional.empty();
  }

  private static Optional<DateRange> controlPeriod(Indicator indicator) {
    return indicator.baselineFrom().isEmpty() && indicator.baselineTo().isEmpty() ? Optional.empty()
        : Optional.of(new DateRange(indicator.baselineFrom(), indicator.baselineTo()));
  }

  private static Indicator withControlPeriod(Indicator indicator, Optional<DateRange> range) {
    return indicator.withBaselineFrom(range.flatMap(DateRange::from)).withBaselineTo(range.flatMap(DateRange::to));
  }

  public Form<Target> target() {
    return Form.of("indicatorTarget", Section.of("target",
        Field.required("period", types.period(), target -> DateRange.of(target.periodFrom(), target.periodTo()),
            (target, range) -> target.withPeriodFrom(range.from().orElse(target.periodFrom())).withPeriodTo(range.to().orElse(target.periodTo()))),
        Field.required("target", types.exact(), Target::target, Target::withTarget),
        Field.optional("baseline", types.exact(), Target::baseline, Target::withBaseline),
        Field.<Target, BigDecimal>optional("tolerance", types.exact(), Target::tolerance, Target::withTolerance)
            .refusing(target -> target.tolerance().filter(tolerance -> tolerance.signum() < 0).map(_ -> Problem.of("indicator.problem.tolerance"))),
        Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), Target::organisationId, Target::withOrganisationId),
        Field.optional("project", types.reference(names.choices(Kind.PROJECT)), Target::projectId, Target::withProjectId),
        Field.optional("network", types.reference(names.choices(Kind.NETWORK)), Target::networkId, Target::withNetworkId),
        Field.optional("note", types.paragraph(1000), Target::note, Target::withNote)));
  }

  static ValueType<ValueState> state(ValueTypes types) {
    return types.constant(ValueState.class, "indicatorValue.state").marked(state -> switch (state) {
      case DRAFT -> Mark.PLANNED;
      case CONFIRMED -> Mark.DONE;
      case SHARED -> Mark.RUNNING;
    });
  }

  public Form<IndicatorValue> value() {
    return Form.of("indicatorValue", Section.of("value",
        Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), IndicatorValue::organisationId, IndicatorValue::withOrganisationId),
        period(),
        Field.optional("numerator", types.exact(), IndicatorValue::numerator, IndicatorValue::withNumerator),
        Field.<IndicatorValue, BigDecimal>optional("denominator", types.exact(), IndicatorValue::denominator, IndicatorValue::withDenominator)
            .refusing(value -> value.denominator().filter(denominator -> denominator.signum() <= 0).map(_ -> Problem.of("indicatorValue.problem.denominator"))),
        Field.optional("measured", types.exact(), IndicatorValue::measured, IndicatorValue::withMeasured),
        Field.optional("n", types.count(), IndicatorValue::n, IndicatorValue::withN),
        Field.optional("invited", types.count(), IndicatorValue::invited, IndicatorValue::withInvited),
        Field.<IndicatorValue, String>optional("answerCounts", types.text(100), IndicatorValue::answerCounts, IndicatorValue::withAnswerCounts),
        Field.required("state", state(types), IndicatorValue::state, IndicatorValue::withState),
        Field.optional("note", types.paragraph(1000), IndicatorValue::note, IndicatorValue::withNote),
        Field.optional("words", types.paragraph(4000), IndicatorValue::words, IndicatorValue::withWords),
        Field.optional("evidence", types.paragraph(2000), IndicatorValue::evidence, IndicatorValue::withEvidence),
        Field.shown("source", types.text(400), IndicatorValue::source)));
  }

  private Field<IndicatorValue, DateRange> period() {
    return Field.required("period", types.period(), value -> DateRange.of(value.periodFrom(), value.periodTo()),
        (value, range) -> value.with(changed -> changed
            .periodFrom(range.from().orElse(value.periodFrom())).periodTo(range.to().orElse(value.periodTo()))));
  }

  static ValueType<Status> status(ValueTypes types) {
    return types.constant(Status.class, "indicator.status").marked(status -> switch (status) {
      case REACHED -> Mark.DONE;
      case NEAR -> Mark.WARNING;
      case MISSED -> Mark.ERROR;
      case UNKNOWN -> Mark.MUTED;
    });
  }
}
