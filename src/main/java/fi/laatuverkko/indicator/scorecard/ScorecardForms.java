package fi.laatuverkko.indicator.scorecard;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Column;
import fi.laatuverkko.field.Columns;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.util.Optional;

/** The fields of a scorecard and of its indicators. */
final class ScorecardForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  ScorecardForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  Form<Scorecard> scorecard() {
    return Form.of("scorecard", Section.of("basics",
        Field.requiredText("name", types.text(200), Scorecard::name, Scorecard::withName),
        Field.optional("network", types.reference(names.choices(Kind.NETWORK)), Scorecard::networkId, Scorecard::withNetworkId),
        Field.optional("project", types.reference(names.choices(Kind.PROJECT)), Scorecard::projectId, Scorecard::withProjectId),
        Field.optional("organisation", types.reference(names.choices(Kind.ORGANISATION)), Scorecard::organisationId, Scorecard::withOrganisationId),
        Field.optional("period", types.period(), ScorecardForms::period, ScorecardForms::withPeriod),
        Field.optional("note", types.paragraph(1000), Scorecard::note, Scorecard::withNote)));
  }

  private static Optional<DateRange> period(Scorecard card) {
    return card.periodFrom().isEmpty() && card.periodTo().isEmpty() ? Optional.empty() : Optional.of(new DateRange(card.periodFrom(), card.periodTo()));
  }

  private static Scorecard withPeriod(Scorecard card, Optional<DateRange> range) {
    return card.withPeriodFrom(range.flatMap(DateRange::from)).withPeriodTo(range.flatMap(DateRange::to));
  }

  Columns<Scorecard> columns() {
    return Columns.of("scorecard", Scorecard::id,
        Column.of("name", types.text(200), 260, (Scorecard card) -> Optional.of(card.name())),
        Column.of("organisation", types.reference(names.choices(Kind.ORGANISATION)), 160, Scorecard::organisationId),
        Column.of("project", types.reference(names.choices(Kind.PROJECT)), 150, Scorecard::projectId),
        Column.of("network", types.reference(names.choices(Kind.NETWORK)), 160, Scorecard::networkId));
  }

  Form<ScorecardItem> item() {
    return Form.of("scorecardItem", Section.of("item",
        Field.reference("indicator", types.reference(names.choices(Kind.INDICATOR)), ScorecardItem::indicatorId, ScorecardItem::withIndicatorId),
        Field.optional("perspective", types.reference(names.choices(Catalogue.PERSPECTIVE)), ScorecardItem::perspectiveId, ScorecardItem::withPerspectiveId),
        Field.optional("successFactor", types.text(400), ScorecardItem::successFactor, ScorecardItem::withSuccessFactor)));
  }
}
