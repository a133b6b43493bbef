package fi.laatuverkko.confidentiality;

import java.util.ArrayList;
import java.util.List;

/** Everything that follows by adding and subtracting from what was learned. */
public final class Knowledge {

  private final MadeUpGroups world;
  private final List<double[]> basis = new ArrayList<>();

  public Knowledge(MadeUpGroups world) {
    this.world = world;
  }

  public void learn(double[] form) {
    var rest = reduced(form, basis);
    if (pivot(rest) >= 0) {
      basis.add(rest);
    }
  }

  /** @param insider who knows all of her own; -1 for none */
  public boolean findsSmallGroup(int insider) {
    var known = new ArrayList<>(basis);
    if (insider >= 0) {
      for (int quarter = 0; quarter < MadeUpGroups.QUARTERS; quarter++) {
        var own = new double[world.size()];
        own[insider * MadeUpGroups.QUARTERS + quarter] = 1;
        var rest = reduced(own, known);
        if (pivot(rest) >= 0) {
          known.add(rest);
        }
      }
    }
    for (int owner = 0; owner < world.owners; owner++) {
      for (int quarters = 1; owner != insider && quarters < 1 << MadeUpGroups.QUARTERS; quarters++) {
        if (isSmall(owner, quarters) && pivot(reduced(form(owner, quarters), known)) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSmall(int owner, int quarters) {
    int sum = 0;
    for (int quarter = 0; quarter < MadeUpGroups.QUARTERS; quarter++) {
      sum += (quarters >> quarter & 1) * world.n[owner][quarter];
    }
    return sum > 0 && sum < 5;
  }

  private double[] form(int owner, int quarters) {
    var form = new double[world.size()];
    for (int quarter = 0; quarter < MadeUpGroups.QUARTERS; quarter++) {
      form[owner * MadeUpGroups.QUARTERS + quarter] = quarters >> quarter & 1;
    }
    return form;
  }

  private static double[] reduced(double[] form, List<double[]> basis) {
    var rest = form.clone();
    for (var known : basis) {
      int pivot = pivot(known);
      double times = rest[pivot] / known[pivot];
      if (times != 0) {
        for (int at = 0; at < rest.length; at++) {
          rest[at] -= times * known[at];
        }
      }
    }
    return rest;
  }

  private static int pivot(double[] form) {
    int best = -1;
    for (int at = 0; at < form.length; at++) {
      if (Math.abs(form[at]) > 1e-7 && (best < 0 || Math.abs(form[at]) > Math.abs(form[best]) + 1e-9)) {
        best = at;
      }
    }
    return best;
  }
}
