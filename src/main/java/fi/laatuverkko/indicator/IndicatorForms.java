package fi.laatuverkko.indicator;

import fi.laatuverkko.catalogue.Catalogue;
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
            Field.optional("numeratorText", types.text(400), Indicator::numeratorText, Indicator::withNumeratorText),
            Field.optional("denominatorText", types.text(400), Indicator::denominatorText, Indicator::withDenominatorText)),
        Section.of("target",
            Field.optional("baseline", types.exact(), Indicator::baseline, Indicator::withBaseline),
            Field.optional("target", types.exact(), Indicator::target, Indicator::withTarget),
            Field.<Indicator, BigDecimal>optional("tolerance", types.exact(), Indicator::tolerance, Indicator::withTolerance)
                .refusing(indicator -> indicator.tolerance().filter(tolerance -> tolerance.signum() < 0).map(_ -> Problem.of("indicator.problem.tolerance")))),
        Section.of("place",
            Field.optional("network", types.reference(names.choices(Kind.NETWORK)), Indicator::networkId, Indicator::withNetworkId),
            Field.optional("project", types.reference(names.choices(Kind.PROJECT)), Indicator::projectId, Indicator::withProjectId),
            Field.optional("priority", types.reference(names.choices(Catalogue.PRIORITY)), Indicator::priorityId, Indicator::withPriorityId),
            Field.optional("perspective", types.reference(names.choices(Catalogue.PERSPECTIVE)), Indicator::perspectiveId, Indicator::withPerspectiveId),
            Field.optional("source", types.reference(names.choices(Catalogue.INDICATOR_SOURCE)), Indicator::sourceId, Indicator::withSourceId),
            Field.optional("nameSv", types.text(200), Indicator::nameSv, Indicator::withNameSv),
            Field.optional("nameEn", types.text(200), Indicator::nameEn, Indicator::withNameEn)));
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
        Field.optional("note", types.paragraph(1000), IndicatorValue::note, IndicatorValue::withNote)));
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
