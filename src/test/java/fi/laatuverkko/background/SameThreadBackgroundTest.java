package fi.laatuverkko.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameThreadBackgroundTest {

  private final SameThreadBackground background = new SameThreadBackground();

  @Test
  void doesNothingUntilAJobIsStartedAndEverythingThen() {
    List<String> done = new ArrayList<>();
    var job = background.storage(() -> "stored").onSuccess(done::add);
    assertThat(done).isEmpty();
    job.start();
    assertThat(done).containsExactly("stored");
    assertThat(background.running()).isEmpty();
  }

  @Test
  void throwsWhatNobodyHandles() {
    assertThatThrownBy(() -> background.worker(() -> {
      throw new IllegalStateException("unhandled");
    }).start()).hasMessage("unhandled");
  }

  @Test
  void throwsWhatAHandlerThrows() {
    assertThatThrownBy(() -> background.worker(() -> 1).onSuccess(_ -> {
      throw new AssertionError("expected something else");
    }).start()).isInstanceOf(AssertionError.class);
  }
}
