package fi.laatuverkko.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.Problem;
import fi.laatuverkko.format.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureReportTest {

  @Test
  void givesFailuresOfOnePlaceOneCode() {
    List<String> codes = new ArrayList<>();
    for (var time = 0; time < 2; time++) {
      codes.add(FailureReport.of(new RuntimeException("around", new IllegalStateException("time " + time))).code());
    }
    assertThat(codes.getFirst()).isEqualTo(codes.getLast()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{3}");
    assertThat(FailureReport.of(new IllegalStateException()).code()).isNotEqualTo(codes.getFirst());
  }

  @Test
  void putsCodeAndTraceIntoTheDetails() {
    var report = FailureReport.of(new IllegalStateException("what happened"));
    assertThat(report.details()).contains(report.code(), "what happened", "FailureReportTest");
  }

  @Test
  void findsARefusalBehindAFailure() {
    var refusal = new Refusal(Problem.of("form.problem.notStored"));
    assertThat(FailureReport.refusal(new RuntimeException(new RuntimeException(refusal)))).contains(refusal);
    assertThat(FailureReport.refusal(new RuntimeException())).isEmpty();
  }

  @Test
  void addsAnEndingToAFileNameThatHasNone() {
    var kind = new FileKind("Laatuverkon tiedosto", "mv.db");
    assertThat(kind.named("Loiste")).isEqualTo("Loiste.mv.db");
    assertThat(kind.named("Loiste.MV.DB")).isEqualTo("Loiste.MV.DB");
    assertThat(kind.named("Loiste 6.2019")).isEqualTo("Loiste 6.2019.mv.db");
  }
}
