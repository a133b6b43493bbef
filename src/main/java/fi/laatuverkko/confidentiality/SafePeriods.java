package fi.laatuverkko.confidentiality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses which periods of one owner may be shown together, so that no subtraction gives a group that is too small: from a whole
 * year and its first half follows the second half.
 *
 * <p>A period is an edge between its first day and the day after its last; the number of respondents between two days can be worked
 * out exactly when shown periods connect the days. Periods are taken in the order of their ends, a longer one first where ends
 * meet: what an earlier export showed before the later figures came is shown still, and never one that would undo a hiding since.
 */
final class SafePeriods {

  private record Edge(LocalDate start, LocalDate end, int n) {}

  /** Beyond this nothing more is shown: no owner keeps periods that cross each other so often. */
  private static final int MOST_WAYS = 100_000;

  private final int minimum;
  private final List<Edge> edges = new ArrayList<>();

  private SafePeriods(int minimum) {
    this.minimum = minimum;
  }

  /** The groups of one owner that may be shown. */
  static <O> List<MeasuredGroup<O>> of(List<MeasuredGroup<O>> groups, int minimum) {
    var shown = new SafePeriods(minimum);
    return groups.stream().filter(group -> group.n() >= minimum)
        .sorted(Comparator.<MeasuredGroup<O>, LocalDate>comparing(MeasuredGroup::to).thenComparing(MeasuredGroup::from).thenComparing(MeasuredGroup::n))
        .filter(group -> shown.add(new Edge(group.from(), group.to().plusDays(1), group.n())))
        .toList();
  }

  private boolean add(Edge edge) {
    edges.add(edge);
    if (edges.size() > 1 && leaks()) {
      edges.removeLast();
      return false;
    }
    return true;
  }

  private boolean leaks() {
    Map<LocalDate, Long> counted = new TreeMap<>();
    Map<LocalDate, Integer> component = new HashMap<>();
    int components = 0;
    for (var edge : edges) {
      if (!component.containsKey(edge.start)) {
        spread(edge.start, components++, counted, component);
      }
    }
    return edges.stream().anyMatch(edge -> counted.get(edge.end) - counted.get(edge.start) != edge.n)
        || findsSmallGroup(counted, component, components);
  }

  /**
   * Goes through the days in order and follows every way to pick stretches of time: each begins on one day and ends on another, and in
   * the end as many begin as end among the days that are connected. That is every sum of days which follows from the shown periods.
   */
  private boolean findsSmallGroup(Map<LocalDate, Long> counted, Map<LocalDate, Integer> component, int components) {
    Map<Integer, LocalDate> lastDays = new HashMap<>();
    counted.keySet().forEach(day -> lastDays.put(component.get(day), day));
    var none = new Picked(false, Collections.nCopies(components, 0), 0);
    Set<Picked> picked = new HashSet<>(Set.of(none));
    for (var day : counted.keySet()) {
      int at = component.get(day);
      Set<Picked> further = new HashSet<>(picked);
      picked.forEach(so -> further.add(so.turned(at, counted.get(day))));
      if (further.stream().anyMatch(so -> so.isWhole() && so.n != 0 && so.n < minimum) || further.size() > MOST_WAYS) {
        return true;
      }
      // What is whole here goes on as if nothing had been picked; what this day leaves open can't become whole any more.
      further.removeIf(so -> so.isWhole() || day.equals(lastDays.get(at)) && so.open.get(at) != 0);
      further.add(none);
      picked = further;
    }
    return false;
  }

  /**
   * Stretches of time picked so far.
   *
   * @param inside true when one has begun and not ended
   * @param open how many more have ended than begun, by component
   * @param n respondents in them
   */
  private record Picked(boolean inside, List<Integer> open, long n) {

    Picked turned(int component, long counted) {
      var changed = new ArrayList<>(open);
      changed.set(component, open.get(component) + (inside ? 1 : -1));
      return new Picked(!inside, List.copyOf(changed), n + (inside ? counted : -counted));
    }

    boolean isWhole() {
      return !inside && open.stream().allMatch(balance -> balance == 0);
    }
  }

  private void spread(LocalDate first, int number, Map<LocalDate, Long> counted, Map<LocalDate, Integer> component) {
    counted.put(first, 0L);
    component.put(first, number);
    var open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      var day = open.removeLast();
      for (var edge : edges) {
        var next = edge.start.equals(day) ? edge.end : edge.end.equals(day) ? edge.start : null;
        if (next != null && !component.containsKey(next)) {
          counted.put(next, counted.get(day) + (edge.start.equals(day) ? edge.n : -edge.n));
          component.put(next, number);
          open.add(next);
        }
      }
    }
  }
}
