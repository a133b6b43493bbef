package fi.laatuverkko.confidentiality;

import fi.laatuverkko.format.DateRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a network may share of one question or indicator. Whether a group is shown depends on its owner's figures alone, over all
 * periods that are kept, never on what else is exported: two exports can't be held against each other. Every total is made of shown
 * groups only, so that nothing hidden is in it.
 *
 * <p>Must therefore be made from <em>all</em> groups that are kept of the question, also where only some are going to be exported.
 */
public final class SharedView<O> {

  private record Place<O>(O owner, DateRange period) {}

  private final Map<Place<O>, SharedFigure> figures = new HashMap<>();
  private final int minimum;

  private SharedView(int minimum) {
    this.minimum = minimum;
  }

  /** @param minimum respondents below which nothing is shown; never less than {@link SharedFigure#MINIMUM} */
  public static <O> SharedView<O> of(List<MeasuredGroup<O>> groups, int minimum) {
    var view = new SharedView<O>(Math.max(minimum, SharedFigure.MINIMUM));
    groups.forEach(group -> view.figures.put(place(group), new SharedFigure.Hidden(view.minimum)));
    groups.stream().collect(Collectors.groupingBy(MeasuredGroup::owner)).values().forEach(own -> SafePeriods.of(own, view.minimum)
        .forEach(group -> view.figures.put(place(group), new SharedFigure.Shown(group.value(), group.n()))));
    return view;
  }

  private static <O> Place<O> place(MeasuredGroup<O> group) {
    return new Place<>(group.owner(), DateRange.of(group.from(), group.to()));
  }

  public SharedFigure figure(O owner, DateRange period) {
    return figures.getOrDefault(new Place<>(owner, period), new SharedFigure.Missing());
  }

  /** Respondents below which nothing is shown. */
  public int minimum() {
    return minimum;
  }

  /** The periods there is something of, the latest last. */
  public List<DateRange> periods() {
    return figures.keySet().stream().map(Place::period).distinct()
        .sorted(Comparator.comparing((DateRange period) -> period.to().orElseThrow()).thenComparing(period -> period.from().orElseThrow())).toList();
  }

  /** The network's figure over those of the owners that are shown. */
  public Optional<NetworkFigure> network(List<O> owners, DateRange period) {
    var all = owners.stream().distinct().map(owner -> figure(owner, period)).toList();
    var shown = all.stream().filter(SharedFigure.Shown.class::isInstance).map(SharedFigure.Shown.class::cast).toList();
    var hidden = (int) all.stream().filter(SharedFigure.Hidden.class::isInstance).count();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    var n = shown.stream().mapToInt(SharedFigure.Shown::n).sum();
    var weighted = shown.stream().map(figure -> figure.value().multiply(BigDecimal.valueOf(figure.n()))).reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(n), MathContext.DECIMAL64);
    var unweighted = shown.stream().map(SharedFigure.Shown::value).reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(shown.size()), MathContext.DECIMAL64);
    return Optional.of(new NetworkFigure(weighted, unweighted, n, shown.size(), hidden));
  }

  /**
   * A total that came from elsewhere, such as a published figure of the whole network, may stand beside the owners' figures only where
   * none of theirs is hidden in any part of its time: else the hidden one is what remains.
   */
  public boolean admitsTotal(List<O> owners, DateRange period) {
    return figures.entrySet().stream().noneMatch(entry -> entry.getValue() instanceof SharedFigure.Hidden && owners.contains(entry.getKey().owner())
        && meet(entry.getKey().period(), period));
  }

  private static boolean meet(DateRange one, DateRange other) {
    return !one.from().orElseThrow().isAfter(other.to().orElseThrow()) && !other.from().orElseThrow().isAfter(one.to().orElseThrow());
  }
}
