package fi.laatuverkko.storage;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Texts.TextKey;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Looks a whole data file through: every row is read, the rules of the schema and of the field hold, and the history agrees. */
public final class Integrity {

  private final DSLContext sql;

  public Integrity(DSLContext sql) {
    this.sql = sql;
  }

  /** What is wrong and where, a sentence each; none when the file is sound. */
  public List<Problem> findings() {
    List<Problem> findings = new ArrayList<>();
    for (var table : RecordTable.all()) {
      try {
        findings.addAll(new SchemaRules(sql).findings(table));
        findings.addAll(new HistoryAgreement(sql).findings(table));
      } catch (DataAccessException e) {
        findings.add(Problem.of("storage.finding.unreadable", name(table), String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
      }
    }
    findings.addAll(new FieldRules(sql).findings());
    findings.addAll(new HistoryAgreement(sql).findingsOnActs());
    return findings;
  }

  /** What records of a table are called. */
  static TextKey name(RecordTable table) {
    return new TextKey("act.table." + table.name());
  }
}
