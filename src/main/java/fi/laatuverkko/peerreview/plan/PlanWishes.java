package fi.laatuverkko.peerreview.plan;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked of a proposal beyond what can't be bent.
 *
 * @param duties team rules that must hold
 * @param ignored team rules that don't count at all; what is neither duty nor ignored is kept as far as possible
 * @param loadWeight points lost for each visit by which an organisation differs from an even share
 * @param repeatWeight points lost for each of the two latest rounds in which the peer or her organisation visited the same host
 */
public record PlanWishes(PlanMode mode, Reciprocity reciprocity, Set<TeamRule> duties, Set<TeamRule> ignored, int loadWeight, int repeatWeight) {

  public PlanWishes {
    duties = Set.copyOf(duties);
    ignored = Set.copyOf(ignored);
  }

  public static PlanWishes standard() {
    return new PlanWishes(PlanMode.BEST, Reciprocity.FEWEST, EnumSet.allOf(TeamRule.class), Set.of(), 0, 0);
  }

  public PlanWishes with(PlanMode other) {
    return new PlanWishes(other, reciprocity, duties, ignored, loadWeight, repeatWeight);
  }

  public PlanWishes with(Reciprocity other) {
    return new PlanWishes(mode, other, duties, ignored, loadWeight, repeatWeight);
  }

  /** The same wishes, where a team rule is kept only as far as possible. */
  public PlanWishes without(TeamRule rule) {
    var fewer = duties.stream().filter(duty -> duty != rule).collect(Collectors.toSet());
    return new PlanWishes(mode, reciprocity, fewer, ignored, loadWeight, repeatWeight);
  }

  /** The same wishes, where a team rule does not count at all. */
  public PlanWishes ignoring(TeamRule rule) {
    var softer = without(rule);
    var more = EnumSet.of(rule);
    more.addAll(ignored);
    return new PlanWishes(mode, reciprocity, softer.duties, more, loadWeight, repeatWeight);
  }

  public PlanWishes weighing(int load, int repeat) {
    return new PlanWishes(mode, reciprocity, duties, ignored, load, repeat);
  }

  public boolean requires(TeamRule rule) {
    return duties.contains(rule);
  }
}
