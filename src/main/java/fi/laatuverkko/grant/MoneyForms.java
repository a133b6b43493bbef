package fi.laatuverkko.grant;

import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import java.math.BigDecimal;
import java.util.Optional;

/** The fields of what the funder pays, of what goes back, and of the rules of a guide. */
public final class MoneyForms {

  private static final BigDecimal MOST_POINTS = new BigDecimal("99.99");

  private final ValueTypes types;

  public MoneyForms(ValueTypes types) {
    this.types = types;
  }

  public Form<Instalment> instalment() {
    return Form.of("instalment", Section.of("instalment",
        Field.required("paidOn", types.day(), Instalment::paidOn, Instalment::withPaidOn),
        Field.required("amount", types.euros(), Instalment::amount, Instalment::withAmount),
        Field.optional("reference", types.text(80), Instalment::reference, Instalment::withReference),
        Field.optional("note", types.text(400), Instalment::note, Instalment::withNote)));
  }

  public Form<GrantReturn> grantReturn() {
    return Form.of("grantReturn", Section.of("return",
        Field.required("returnedOn", types.day(), GrantReturn::returnedOn, GrantReturn::withReturnedOn),
        Field.optional("referenceRate", types.percent(2), GrantReturn::referenceRate, GrantReturn::withReferenceRate),
        Field.optional("amount", types.cents(), GrantReturn::amount, GrantReturn::withAmount),
        Field.optional("interest", types.cents(), GrantReturn::interest, GrantReturn::withInterest),
        Field.optional("reference", types.text(80), GrantReturn::reference, GrantReturn::withReference),
        Field.optional("note", types.text(400), GrantReturn::note, GrantReturn::withNote)));
  }

  public Form<OwnGuideRules> guideRules() {
    return Form.of("guideRules", Section.of("rules",
        Field.required("returnLimit", types.euros(), OwnGuideRules::returnLimit, OwnGuideRules::withReturnLimit),
        Field.required("tenderLimit", types.euros(), OwnGuideRules::tenderLimit, OwnGuideRules::withTenderLimit),
        Field.required("salaryCap", types.euros(), OwnGuideRules::salaryCap, OwnGuideRules::withSalaryCap),
        Field.required("timeSheetsAttached", types.flag(), OwnGuideRules::timeSheetsAttached, OwnGuideRules::withTimeSheetsAttached),
        Field.required("costCentreReportAttached", types.flag(), OwnGuideRules::costCentreReportAttached, OwnGuideRules::withCostCentreReportAttached),
        Field.required("municipalitiesWithoutVat", types.flag(), OwnGuideRules::municipalitiesWithoutVat, OwnGuideRules::withMunicipalitiesWithoutVat),
        Field.required("interestPoints", types.decimal(2), OwnGuideRules::interestPoints, OwnGuideRules::withInterestPoints)
            .refusing(rules -> rules.interestPoints().signum() < 0 || rules.interestPoints().compareTo(MOST_POINTS) > 0
                ? Optional.of(Problem.of("guideRules.problem.points", MOST_POINTS)) : Optional.empty())));
  }
}
