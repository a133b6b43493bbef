package fi.laatuverkko.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What holds for somebody in a period: where it began, what is aimed at, how far below still counts as near. */
public record Aim(Optional<BigDecimal> baseline, Optional<BigDecimal> target, Optional<BigDecimal> tolerance) {

  /**
   * Whose target is looked for; a partner's own goes before that of the project, the network, and all.
   *
   * @param project of the indicator or of what is looked at
   */
  public record Scope(Optional<Long> network, Optional<Long> project, Optional<Long> organisation) {

    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    /** All partners of an indicator together. */
    public static Scope of(Indicator indicator) {
      return new Scope(indicator.networkId(), indicator.projectId(), Optional.empty());
    }

    public Scope partner(long organisationId) {
      return new Scope(network, project, Optional.of(organisationId));
    }

    private boolean admits(Target target) {
      return admits(target.networkId(), network) && admits(target.projectId(), project) && admits(target.organisationId(), organisation);
    }

    private static boolean admits(Optional<Long> asked, Optional<Long> here) {
      return asked.isEmpty() || asked.equals(here);
    }
  }

  /** How closely a target fits: named partner, named project, named network, then the shortest time. */
  private static final Comparator<Target> CLOSEST = Comparator.comparing((Target target) -> target.organisationId().isPresent())
      .thenComparing(target -> target.projectId().isPresent()).thenComparing(target -> target.networkId().isPresent())
      .thenComparing(target -> target.periodTo().toEpochDay() - target.periodFrom().toEpochDay(), Comparator.reverseOrder());

  /** The closest target whose time holds the period; the indicator's own where there is none. */
  public static Aim of(Indicator indicator, List<Target> targets, Scope scope, Period period) {
    return targets.stream().filter(target -> target.indicatorId() == indicator.id() && scope.admits(target)
            && new Period(target.periodFrom(), target.periodTo()).contains(period))
        .max(CLOSEST)
        .map(target -> new Aim(target.baseline().or(indicator::baseline), Optional.of(target.target()), target.tolerance().or(indicator::tolerance)))
        .orElseGet(() -> of(indicator));
  }

  public static Aim of(Indicator indicator) {
    return new Aim(indicator.baseline(), indicator.target(), indicator.tolerance());
  }

  public Status status(Figure figure, Direction direction) {
    return Status.of(figure, target, tolerance, direction);
  }
}
