package fi.laatuverkko.confidentiality;

import fi.laatuverkko.format.DateRange;
import java.util.List;
import java.util.Optional;

/** An owner's own figures, whatever the number of respondents. For the owner's eyes: nothing that goes to others is made from it. */
public final class OwnView<O> {

  private final O owner;
  private final List<MeasuredGroup<O>> groups;

  private OwnView(O owner, List<MeasuredGroup<O>> groups) {
    this.owner = owner;
    this.groups = groups;
  }

  public static <O> OwnView<O> of(O owner, List<MeasuredGroup<O>> groups) {
    return new OwnView<>(owner, groups.stream().filter(group -> group.owner().equals(owner)).toList());
  }

  public O owner() {
    return owner;
  }

  public Optional<MeasuredGroup<O>> group(DateRange period) {
    return groups.stream().filter(group -> DateRange.of(group.from(), group.to()).equals(period)).findFirst();
  }
}
