package fi.laatuverkko.worktime;

import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PERSON;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;
import static fi.laatuverkko.storage.schema.Tables.SALARY_CALCULATION;
import static fi.laatuverkko.storage.schema.Tables.WORK_HOURS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import fi.laatuverkko.act.RecordStore;
import fi.laatuverkko.worktime.WorktimeLog.PersonLog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads the working time and the salaries of projects. */
public final class WorktimeQuery {

  private final DSLContext sql;

  public WorktimeQuery(DSLContext sql) {
    this.sql = sql;
  }

  /** The hours worked for a project, the latest first. */
  public List<WorkHours> hours(long project) {
    return new RecordStore<>(sql, WORK_HOURS, WorkHours.class).where(ofProject(WORK_HOURS.PROJECT_PARTNER_ID, project)).stream()
        .sorted(Comparator.comparing(WorkHours::workDay).thenComparing(WorkHours::id).reversed()).toList();
  }

  public List<SalaryCalculation> salaries(long project) {
    return new RecordStore<>(sql, SALARY_CALCULATION, SalaryCalculation.class).where(ofProject(SALARY_CALCULATION.PROJECT_PARTNER_ID, project));
  }

  /** The log of a project, its persons by name. */
  public WorktimeLog log(long project) {
    var persons = sql.select(PERSON.ID, PERSON.NAME).from(PERSON).fetchMap(PERSON.ID, PERSON.NAME);
    var partners = partners(project);
    var name = sql.select(PROJECT.NAME).from(PROJECT).where(PROJECT.ID.eq(project)).fetchSingle(PROJECT.NAME);
    record Key(long person, long partner) {}
    Map<Key, List<WorkHours>> grouped = hours(project).reversed().stream()
        .collect(Collectors.groupingBy(work -> new Key(work.personId(), work.projectPartnerId())));
    return new WorktimeLog(name, grouped.entrySet().stream()
        .map(entry -> new PersonLog(entry.getKey().person, Objects.requireNonNull(persons.get(entry.getKey().person)),
            Objects.requireNonNull(partners.get(entry.getKey().partner)), entry.getValue()))
        .sorted(Comparator.comparing(PersonLog::person).thenComparing(PersonLog::organisation)).toList());
  }

  private Map<Long, String> partners(long project) {
    return sql.select(PROJECT_PARTNER.ID, coalesce(ORGANISATION.TRADE_NAME, ORGANISATION.LEGAL_NAME)).from(PROJECT_PARTNER)
        .join(ORGANISATION).on(ORGANISATION.ID.eq(PROJECT_PARTNER.ORGANISATION_ID)).where(PROJECT_PARTNER.PROJECT_ID.eq(project))
        .stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2()));
  }

  private static Condition ofProject(Field<Long> partner, long project) {
    return partner.in(select(PROJECT_PARTNER.ID).from(PROJECT_PARTNER).where(PROJECT_PARTNER.PROJECT_ID.eq(project)));
  }
}
