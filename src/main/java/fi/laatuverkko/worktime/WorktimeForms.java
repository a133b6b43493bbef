package fi.laatuverkko.worktime;

import fi.laatuverkko.field.Choices;
import fi.laatuverkko.field.Field;
import fi.laatuverkko.field.Form;
import fi.laatuverkko.field.Form.Section;
import fi.laatuverkko.field.ValueTypes;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.reference.ReferenceNames;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The fields of the working time log and of salary calculations. */
final class WorktimeForms {

  private static final BigDecimal DAY = BigDecimal.valueOf(24);

  private final ValueTypes types;
  private final ReferenceNames names;
  private final Choices<Long> partners;
  private final IntUnaryOperator cap;

  /** @param cap the most that the funder accepts for one person in a calendar year, in whole euros */
  WorktimeForms(ValueTypes types, ReferenceNames names, Choices<Long> partners, IntUnaryOperator cap) {
    this.types = types;
    this.names = names;
    this.partners = partners;
    this.cap = cap;
  }

  Form<WorkHours> hours() {
    return Form.of("workHours", Section.of("work",
        Field.required("workDay", types.day(), WorkHours::workDay, WorkHours::withWorkDay),
        Field.reference("person", types.reference(names.choices(Kind.PERSON)), WorkHours::personId, WorkHours::withPersonId),
        Field.reference("projectPartner", types.reference(partners), WorkHours::projectPartnerId, WorkHours::withProjectPartnerId),
        worked(),
        Field.requiredText("task", types.text(400), WorkHours::task, WorkHours::withTask),
        Field.required("partTime", types.flag(), WorkHours::partTime, WorkHours::withPartTime)));
  }

  /** No hours are hours not entered yet. */
  private static Optional<BigDecimal> entered(WorkHours work) {
    return Optional.of(work.hours()).filter(hours -> hours.signum() != 0);
  }

  private Field<WorkHours, BigDecimal> worked() {
    return new Field<>("hours", types.decimal(2), WorktimeForms::entered, Optional.of((work, hours) -> work.withHours(hours.orElseThrow())), true,
        work -> work.hours().signum() > 0 && work.hours().compareTo(DAY) <= 0 ? Optional.empty() : Optional.of(Problem.of("worktime.problem.hours")),
        _ -> Optional.empty(), Optional.empty());
  }

  Form<SalaryCalculation> salary() {
    return Form.of("salaryCalculation", Section.of("salary",
        Field.reference("person", types.reference(names.choices(Kind.PERSON)), SalaryCalculation::personId, SalaryCalculation::withPersonId),
        Field.reference("projectPartner", types.reference(partners), SalaryCalculation::projectPartnerId, SalaryCalculation::withProjectPartnerId),
        Field.required("calendarYear", types.year(), SalaryCalculation::calendarYear, SalaryCalculation::withCalendarYear),
        Field.<SalaryCalculation, BigDecimal>required("amount", types.cents(), SalaryCalculation::amount, SalaryCalculation::withAmount)
            .refusing(salary -> salary.amount().signum() < 0 ? Optional.of(Problem.of("worktime.problem.negative")) : Optional.empty())
            .warning(salary -> salary.amount().equals(eligible(salary)) ? Optional.empty()
                : Optional.of(Problem.of("worktime.warning.cap", types.formats().cents(eligible(salary))))),
        Field.shown("eligible", types.cents(), salary -> Optional.of(eligible(salary))),
        Field.optional("note", types.text(400), SalaryCalculation::note, SalaryCalculation::withNote)));
  }

  private BigDecimal eligible(SalaryCalculation salary) {
    return salary.eligible(cap.applyAsInt(salary.calendarYear()));
  }
}
