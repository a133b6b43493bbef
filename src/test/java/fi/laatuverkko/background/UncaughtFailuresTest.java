package fi.laatuverkko.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncaughtFailuresTest {

  private Instant now = Instant.parse("2026-01-02T03:04:05Z");
  private final List<Throwable> shown = new ArrayList<>();
  private final UncaughtFailures failures = new UncaughtFailures(() -> now, Runnable::run, shown::add);

  @Test
  void showsAFailureThatRepeatsAtEveryFrameOnce() {
    for (var frame = 0; frame < 100; frame++) {
      failures.accept(drawing());
    }
    assertThat(shown).hasSize(1);
  }

  @Test
  void showsDifferentFailuresEach() {
    failures.accept(drawing());
    failures.accept(new IllegalArgumentException("elsewhere"));
    assertThat(shown).hasSize(2);
  }

  @Test
  void showsAFailureAgainThatComesBackLater() {
    failures.accept(drawing());
    now = now.plus(Duration.ofMinutes(1));
    failures.accept(drawing());
    assertThat(shown).hasSize(2);
  }

  @Test
  void survivesAViewOfFailuresThatFailsItself() {
    var failing = new UncaughtFailures(() -> now, Runnable::run, _ -> {
      throw new IllegalStateException("no window");
    });
    var failure = drawing();
    failing.accept(failure);
    assertThat(failure.getSuppressed()).hasSize(1);
  }

  private static RuntimeException drawing() {
    return new IllegalStateException("drawing");
  }
}
