package fi.laatuverkko.report;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.act.ActName;
import fi.laatuverkko.storage.schema.Tables;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTextsStoreTest {

  @TempDir Path folder;

  @Test
  void keepsChangesAndTakesBackAnswersOneActAtATime() {
    try (var loiste = LoisteFile.whole(folder)) {
      var report = loiste.file.store(Tables.REPORT, Report.class).all().getFirst();
      var store = new ReportTextsStore(loiste.file.store(Tables.REPORT_ANSWER, ReportAnswer.class));
      var read = store.read(report.id());
      var changed = read.with("textArea-0", Optional.of("Lyhyesti")).with("textArea-1", Optional.empty()).with("textArea-3", Optional.of("Blogissa"));
      var stored = loiste.file.log.perform(ActName.of("x"), act -> store.update(act, read, changed)).value();
      assertThat(stored).isEqualTo(changed).isEqualTo(store.read(report.id()));
      assertThat(stored.answers()).isEqualTo(Map.of("textArea-0", "Lyhyesti", "textArea-3", "Blogissa", "radioButton-good-practices", "ei"));
      loiste.file.log.undo();
      assertThat(store.read(report.id())).isEqualTo(read);
    }
  }

  @Test
  void leavesOtherReportsAlone() {
    try (var loiste = LoisteFile.whole(folder)) {
      var interim = loiste.add(Tables.REPORT, ReportBuilder.builder().projectGrantId(loiste.grant.id()).kind(ReportKind.INTERIM)
          .state(ReportState.MISSING).build());
      var store = new ReportTextsStore(loiste.file.store(Tables.REPORT_ANSWER, ReportAnswer.class));
      var empty = store.read(interim.id());
      assertThat(empty.answers()).isEmpty();
      loiste.file.log.perform(ActName.of("x"), act -> store.update(act, empty, empty.with("textArea-0", Optional.of("Väliaikaisesti"))));
      assertThat(loiste.report().answers().get("textArea-0")).startsWith("Seitsemän järjestäjää");
    }
  }
}
