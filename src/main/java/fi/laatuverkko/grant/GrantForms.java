package fi.laatuverkko.grant;

import fi.laatuverkko.catalogue.Catalogue;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.DateRange;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a funder's decision and of the shares of own financing that are known. */
public final class GrantForms {

  private final ValueTypes types;
  private final ReferenceNames names;

  public GrantForms(ValueTypes types, ReferenceNames names) {
    this.types = types;
    this.names = names;
  }

  public Form<ProjectGrant> grant() {
    return Form.of("grant",
        Section.of("decision",
            Field.optional("title", types.text(200), ProjectGrant::title, ProjectGrant::withTitle),
            Field.optional("funder", types.reference(names.choices(Kind.ORGANISATION)), ProjectGrant::funderId, ProjectGrant::withFunderId),
            Field.optional("kind", types.constant(GrantKind.class, "grant.kinds"), ProjectGrant::kind, ProjectGrant::withKind),
            Field.optional("guide", types.reference(names.choices(Catalogue.GUIDE)), ProjectGrant::guideId, ProjectGrant::withGuideId),
            Field.optional("decidedOn", types.day(), ProjectGrant::decidedOn, ProjectGrant::withDecidedOn),
            Field.optional("grantYear", types.year(), ProjectGrant::grantYear, ProjectGrant::withGrantYear),
            usePeriod()),
        Section.of("money",
            Field.optional("totalBudget", types.euros(), ProjectGrant::totalBudget, ProjectGrant::withTotalBudget),
            Field.optional("applied", types.euros(), ProjectGrant::applied, ProjectGrant::withApplied),
            Field.<ProjectGrant, Integer>optional("granted", types.euros(), ProjectGrant::granted, ProjectGrant::withGranted)
                .refusing(grant -> grant.granted().flatMap(granted -> grant.totalBudget().filter(total -> granted > total)
                    .map(total -> Problem.of("grant.problem.grantedOverTotal", types.formats().euros(granted), types.formats().euros(total))))),
            Field.optional("grantPercent", types.percent(1), ProjectGrant::grantPercent, ProjectGrant::withGrantPercent),
            Field.optional("ownShareMinPercent", types.percent(1), ProjectGrant::ownShareMinPercent, ProjectGrant::withOwnShareMinPercent),
            Field.shown("ownShare", types.euros(), ProjectGrant::ownShare),
            Field.optional("costCentre", types.text(40), ProjectGrant::costCentre, ProjectGrant::withCostCentre),
            Field.optional("vatAsCost", types.flag(), ProjectGrant::vatAsCost, ProjectGrant::withVatAsCost),
            Field.optional("overspendPercent", types.percent(1), ProjectGrant::overspendPercent, ProjectGrant::withOverspendPercent)),
        Section.of("deadlines",
            Field.optional("interimDueOn", types.day(), ProjectGrant::interimDueOn, ProjectGrant::withInterimDueOn),
            finalDue(),
            Field.optional("note", types.paragraph(1000), ProjectGrant::note, ProjectGrant::withNote)));
  }

  private Field<ProjectGrant, DateRange> usePeriod() {
    return Field.optional("usePeriod", types.period(),
        grant -> grant.useStartsOn().isEmpty() && grant.useEndsOn().isEmpty() ? Optional.empty() : Optional.of(new DateRange(grant.useStartsOn(), grant.useEndsOn())),
        (grant, range) -> grant.with(changed -> changed.useStartsOn(range.flatMap(DateRange::from)).useEndsOn(range.flatMap(DateRange::to))));
  }

  /** Shows the derived day until another is entered; entering the derived day again goes back to deriving it. */
  private Field<ProjectGrant, LocalDate> finalDue() {
    return Field.optional("finalDueOn", types.day(), ProjectGrant::finalDue,
        (grant, day) -> grant.withFinalDueOn(day.filter(entered -> !grant.withFinalDueOn(Optional.empty()).finalDue().equals(Optional.of(entered)))));
  }

  public Form<FundingShare> share() {
    return Form.of("fundingShare", Section.of("share",
        Field.reference("organisation", types.reference(names.choices(Kind.ORGANISATION)), FundingShare::organisationId, FundingShare::withOrganisationId),
        Field.required("amount", types.euros(), FundingShare::amount, FundingShare::withAmount),
        Field.optional("note", types.text(400), FundingShare::note, FundingShare::withNote)));
  }
}
