package fi.laatuverkko.forum;

import static org.assertj.core.api.Assertions.assertThat;

import fi.laatuverkko.format.Formats;
import fi.laatuverkko.format.Problem;
import fi.laatuverkko.text.Language;
import fi.laatuverkko.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumWayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final ForumWay READY = new ForumWay(3, true, TODAY);

  private static Forum forum(ForumState state) {
    return ForumBuilder.builder().name("Vertaisfoorumi").state(state).startsOn(TODAY.minusDays(1)).build();
  }

  private static Optional<Problem> refusal(ForumWay way, ForumState from, ForumState to) {
    return way.refusal(forum(from), forum(to));
  }

  @ParameterizedTest
  @CsvSource({"PLANNED,INVITED", "INVITED,PROGRAMME_LOCKED", "PROGRAMME_LOCKED,HELD", "HELD,DOCUMENTED", "DOCUMENTED,CLOSED", "INVITED,PLANNED",
      "PROGRAMME_LOCKED,INVITED", "HELD,PROGRAMME_LOCKED", "PLANNED,CANCELLED", "INVITED,CANCELLED", "PROGRAMME_LOCKED,CANCELLED"})
  void theseStepsAreAllowedAndNoOthers(ForumState from, ForumState to) {
    assertThat(refusal(READY, from, to)).isEmpty();
  }

  @Test
  void everyOtherStepIsRefusedInWordsOfEachLanguage() {
    var allowed = Arrays.stream(ForumState.values()).mapToLong(from -> Arrays.stream(ForumState.values())
        .filter(to -> from != to && refusal(READY, from, to).isEmpty()).count()).sum();
    assertThat(allowed).isEqualTo(11);
    for (var from : ForumState.values()) {
      for (var to : ForumState.values()) {
        refusal(READY, from, to).ifPresent(problem -> Arrays.stream(Language.values())
            .forEach(language -> assertThat(problem.in(Texts.in(language))).isNotBlank().doesNotContain("{")));
      }
    }
  }

  @Test
  void saysTheNextStateWhenOneIsLeftOut() {
    assertThat(refusal(READY, ForumState.PLANNED, ForumState.HELD).orElseThrow().in(Texts.in(Language.FI)))
        .isEqualTo("Vertaisfoorumi on nyt: suunnitteilla. Seuraava tila on kutsuttu.");
  }

  @Test
  void asksForADayAProgrammeItsTimeAndSomethingNoted() {
    var empty = new ForumWay(0, false, TODAY);
    var noDay = forum(ForumState.INVITED).withStartsOn(Optional.empty());
    assertThat(empty.refusal(forum(ForumState.PLANNED), noDay)).map(Problem::key).contains("forum.state.problem.noDay");
    assertThat(refusal(empty, ForumState.INVITED, ForumState.PROGRAMME_LOCKED)).map(Problem::key).contains("forum.state.problem.noProgramme");
    assertThat(refusal(empty, ForumState.HELD, ForumState.DOCUMENTED)).map(Problem::key).contains("forum.state.problem.nothingNoted");
    var tomorrow = forum(ForumState.HELD).withStartsOn(Optional.of(TODAY.plusDays(1)));
    assertThat(READY.refusal(forum(ForumState.PROGRAMME_LOCKED), tomorrow)).map(Problem::key).contains("forum.state.problem.future");
  }

  @Test
  void hidesTheMeanOfFewerThanFive() {
    var forum = forum(ForumState.HELD).withFeedbackMean(Optional.of(new BigDecimal("4.2")));
    assertThat(ForumFeedback.shown(forum.withFeedbackN(Optional.of(4)))).isEmpty();
    assertThat(ForumFeedback.shown(forum)).isEmpty();
    assertThat(ForumFeedback.shown(forum.withFeedbackN(Optional.of(5)))).isPresent();
    assertThat(ForumFeedback.words(forum.withFeedbackN(Optional.of(4)), Formats.in(Language.FI))).contains("n < 5");
  }
}
