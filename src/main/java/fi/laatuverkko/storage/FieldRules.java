package fi.laatuverkko.storage;

import static fi.laatuverkko.storage.schema.Tables.NETWORK_MEMBER;
import static fi.laatuverkko.storage.schema.Tables.ORGANISATION;
import static fi.laatuverkko.storage.schema.Tables.PROJECT;
import static fi.laatuverkko.storage.schema.Tables.PROJECT_PARTNER;

import fi.laatuverkko.format.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The rules of the field that no constraint of the schema can state. */
final class FieldRules {

  private final DSLContext sql;

  FieldRules(DSLContext sql) {
    this.sql = sql;
  }

  List<Problem> findings() {
    var findings = new ArrayList<>(leads());
    findings.addAll(turnedPeriods(NETWORK_MEMBER, NETWORK_MEMBER.JOINED_ON, NETWORK_MEMBER.LEFT_ON));
    findings.addAll(turnedPeriods(PROJECT_PARTNER, PROJECT_PARTNER.JOINED_ON, PROJECT_PARTNER.LEFT_ON));
    findings.addAll(unknownCodes(ORGANISATION, ORGANISATION.LANGUAGE, "FI", "SV", "BOTH"));
    findings.addAll(unknownCodes(PROJECT, PROJECT.REPORT_LANGUAGE, "FI", "SV", "EN"));
    findings.addAll(circles(ORGANISATION, ORGANISATION.PARENT_ID));
    findings.addAll(circles(PROJECT, PROJECT.PREDECESSOR_ID));
    return findings;
  }

  /** A project that has partners has exactly one lead partner. */
  private List<Problem> leads() {
    var leads = DSL.count().filterWhere(PROJECT_PARTNER.ROLE.eq("LEAD"));
    return sql.select(PROJECT.NAME, leads).from(PROJECT).join(PROJECT_PARTNER).on(PROJECT_PARTNER.PROJECT_ID.eq(PROJECT.ID))
        .groupBy(PROJECT.ID, PROJECT.NAME).having(leads.ne(1)).orderBy(PROJECT.ID)
        .fetch(row -> Problem.of("storage.finding.lead", row.value1(), row.value2()));
  }

  private List<Problem> turnedPeriods(Table<?> table, Field<LocalDate> from, Field<LocalDate> to) {
    var records = RecordTable.of(table);
    return sql.select(records.id()).from(table).where(from.gt(to)).orderBy(records.id())
        .fetch(row -> Problem.of("storage.finding.period", Integrity.name(records), row.value1()));
  }

  private List<Problem> unknownCodes(Table<?> table, Field<String> column, String... known) {
    var records = RecordTable.of(table);
    return sql.select(records.id(), column).from(table).where(column.notIn(known)).orderBy(records.id())
        .fetch(row -> Problem.of("storage.finding.code", Integrity.name(records), row.value1(), row.value2()));
  }

  /** Records that are above or before themselves. */
  private List<Problem> circles(Table<?> table, Field<Long> parent) {
    var records = RecordTable.of(table);
    Map<Long, Long> parents = sql.select(records.id(), parent).from(table).where(parent.isNotNull()).fetchMap(records.id(), parent);
    return parents.keySet().stream().sorted()
        .filter(id -> leadsBackTo(id, parents))
        .map(id -> Problem.of("storage.finding.circle", Integrity.name(records), id))
        .toList();
  }

  private static boolean leadsBackTo(Long start, Map<Long, Long> parents) {
    var seen = new HashSet<Long>();
    var at = parents.get(start);
    while (at != null && seen.add(at)) {
      if (Objects.equals(at, start)) {
        return true;
      }
      at = parents.get(at);
    }
    return false;
  }
}
