package fi.laatuverkko.storage;

import fi.laatuverkko.format.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The rules that the schema itself states: references and checks. The database keeps them; a damaged file may not. */
final class SchemaRules {

  private final DSLContext sql;

  SchemaRules(DSLContext sql) {
    this.sql = sql;
  }

  List<Problem> findings(RecordTable table) {
    var findings = new ArrayList<>(brokenReferences(table));
    findings.addAll(brokenChecks(table));
    return findings;
  }

  private List<Problem> brokenReferences(RecordTable table) {
    List<Problem> findings = new ArrayList<>();
    for (var incoming : table.incoming()) {
      var from = incoming.from();
      var target = table.table().as("target");
      sql.select(from.id(), incoming.column()).from(from.table())
          .where(incoming.column().isNotNull())
          .andNotExists(DSL.selectOne().from(target).where(target.field(table.id()).eq(incoming.column())))
          .forEach(row -> findings.add(Problem.of("storage.finding.reference", Integrity.name(from), row.value1(), Integrity.name(table),
              row.value2())));
    }
    return findings;
  }

  private List<Problem> brokenChecks(RecordTable table) {
    List<Problem> findings = new ArrayList<>();
    for (var check : table.table().getChecks()) {
      sql.select(table.id()).from(table.table()).where(DSL.not(check.condition()))
          .forEach(row -> findings.add(Problem.of("storage.finding.check", Integrity.name(table), row.value1(), check.getName())));
    }
    return findings;
  }
}
