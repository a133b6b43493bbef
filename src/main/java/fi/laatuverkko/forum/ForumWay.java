package fi.laatuverkko.forum;

import fi.laatuverkko.format.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way of a forum from state to state: one step forward at a time, back one step until it has been held, cancelled before that.
 *
 * @param slots items of its programme
 * @param noted true when minutes, a decision or somebody's attendance is noted
 */
public record ForumWay(int slots, boolean noted, LocalDate today) {

  /** Why a change of state can't be made, in words; nothing when it can. */
  public Optional<Problem> refusal(Forum before, Forum after) {
    var from = before.state();
    var to = after.state();
    if (from == to) {
      return Optional.empty();
    } else if (from == ForumState.CANCELLED) {
      return said("forum.state.problem.cancelled", after);
    } else if (to == ForumState.CANCELLED) {
      return from.isAhead() ? Optional.empty() : said("forum.state.problem.cancelLate", after);
    } else if (to.ordinal() < from.ordinal()) {
      return from.ordinal() <= ForumState.HELD.ordinal() && to.ordinal() == from.ordinal() - 1 ? Optional.empty() : backwards(from, after);
    }
    return from.next().filter(next -> next == to).map(_ -> guard(after)).orElseGet(() -> outOfOrder(from, after));
  }

  private static Optional<Problem> backwards(ForumState from, Forum after) {
    return from.ordinal() > ForumState.HELD.ordinal() ? said("forum.state.problem.back", after) : outOfOrder(from, after);
  }

  private static Optional<Problem> outOfOrder(ForumState from, Forum after) {
    return from.next().map(next -> Problem.of("forum.state.problem.order", after.name(), new StateWord(from), new StateWord(next)))
        .or(() -> said("forum.state.problem.last", after));
  }

  private Optional<Problem> guard(Forum after) {
    return switch (after.state()) {
      case INVITED -> after.startsOn().isEmpty() ? said("forum.state.problem.noDay", after) : Optional.empty();
      case PROGRAMME_LOCKED -> slots == 0 ? Optional.of(Problem.of("forum.state.problem.noProgramme")) : Optional.empty();
      case HELD -> after.startsOn().filter(day -> day.isAfter(today)).map(day -> Problem.of("forum.state.problem.future", after.name(), new DayWord(day)));
      case DOCUMENTED -> noted || after.minutes().isPresent() ? Optional.empty() : Optional.of(Problem.of("forum.state.problem.nothingNoted"));
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> said(String key, Forum forum) {
    return Optional.of(Problem.of(key, forum.name()));
  }
}
