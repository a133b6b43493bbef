package fi.laatuverkko.worktime;

import static fi.laatuverkko.storage.schema.Tables.SALARY_CALCULATION;
import static fi.laatuverkko.storage.schema.Tables.WORK_HOURS;

import fi.laatuverkko.grant.GrantScope;
import fi.laatuverkko.grant.ScopedPanel;
import fi.laatuverkko.project.Project;
import fi.laatuverkko.record.ContentPanel;
import fi.laatuverkko.record.Desk;
import fi.laatuverkko.record.OpenFile;
import fi.laatuverkko.record.PartKind;
import fi.laatuverkko.record.PartsPanel;
import fi.laatuverkko.record.ReadContent;
import fi.laatuverkko.record.RecordKind;
import fi.laatuverkko.record.RecordPanel;
import fi.laatuverkko.record.StackedPanel;
import fi.laatuverkko.reference.Kind;
import fi.laatuverkko.table.RecordTableModel;
import fi.laatuverkko.table.TableMemory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Working time and salaries: the panel of a project where they are noted. */
public final class WorktimeFeature {

  private static final String TITLE = "worktime.panel";

  private final OpenFile file;
  private final Desk desk;
  private final GrantScope scope;
  private final WorktimeForms forms;
  private final WorktimeQuery query;

  public WorktimeFeature(OpenFile file, Desk desk) {
    this.file = file;
    this.desk = desk;
    this.scope = new GrantScope(file.names());
    this.forms = new WorktimeForms(desk.types(), file.names(), scope.partners(), scope::salaryCap);
    this.query = new WorktimeQuery(file.sql());
  }

  /** The working time log of a project with its month totals and salaries, for the project's record. */
  public RecordPanel<Project> ofProject() {
    return new ScopedPanel(new StackedPanel<>(TITLE, List.of(months(), hours(), salaries())), scope, file, desk);
  }

  private RecordPanel<Project> months() {
    var table = new RecordTableModel<>(WorktimeColumns.months(desk.types()), desk.texts(), desk.background(), TableMemory.none());
    var lines = new ReadContent<Project, List<MonthLine>>(Set.of("work_hours", "person"), project -> MonthLine.of(query.log(project.id())), file, desk);
    return new ContentPanel<>("worktime.months", lines.into(read -> table.show(read.orElse(List.of()))), () -> new MonthsView(table, desk.texts()));
  }

  private RecordPanel<Project> hours() {
    var formats = desk.types().formats();
    var kind = RecordKind.of(forms.hours(), file.store(WORK_HOURS, WorkHours.class),
        (WorkHours work) -> file.names().name(Kind.PERSON, work.personId()) + ", " + formats.date(work.workDay()));
    return new PartsPanel<>(TITLE, PartKind.of(kind, query::hours, _ -> WorkHoursBuilder.builder().projectPartnerId(scope.usualPartner())
        .workDay(LocalDate.now(desk.clock())).hours(BigDecimal.ZERO.setScale(2)).task("").partTime(true).build(),
        "workDay", "person", "projectPartner", "hours", "task"), file, desk);
  }

  private RecordPanel<Project> salaries() {
    var kind = RecordKind.of(forms.salary(), file.store(SALARY_CALCULATION, SalaryCalculation.class),
        (SalaryCalculation salary) -> file.names().name(Kind.PERSON, salary.personId()) + ", " + salary.calendarYear());
    return new PartsPanel<>(TITLE, PartKind.of(kind, query::salaries, _ -> SalaryCalculationBuilder.builder().projectPartnerId(scope.usualPartner())
        .calendarYear(LocalDate.now(desk.clock()).getYear()).amount(BigDecimal.ZERO.setScale(2)).build(),
        "person", "projectPartner", "calendarYear", "amount", "eligible"), file, desk);
  }
}
