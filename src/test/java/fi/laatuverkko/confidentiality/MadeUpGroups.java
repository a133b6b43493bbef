package fi.laatuverkko.confidentiality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up providers with mostly small groups in every quarter; each keeps figures of some periods. */
public final class MadeUpGroups {

  public static final int QUARTERS = 8;
  private static final LocalDate START = LocalDate.of(2020, 7, 1);
  /** First and last quarter of each kind of period: quarters, halves, seasons, a calendar year, both seasons, odd ones. */
  public static final List<int[]> PERIODS = List.of(new int[][] {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {0, 1}, {2, 3}, {4, 5}, {6, 7},
      {0, 3}, {4, 7}, {2, 5}, {0, 7}, {1, 2}, {0, 2}, {3, 6}});

  private final Random random;
  public final int owners;
  public final int[][] n;
  public final List<MeasuredGroup<Integer>> groups = new ArrayList<>();

  public MadeUpGroups(Random random) {
    this.random = random;
    this.owners = 3 + random.nextInt(5);
    this.n = new int[owners][QUARTERS];
    for (int owner = 0; owner < owners; owner++) {
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        n[owner][quarter] = random.nextInt(9);
      }
      for (var period : PERIODS) {
        var sum = Arrays.stream(n[owner], period[0], period[1] + 1).sum();
        if (random.nextInt(3) > 0 && sum > 0) {
          groups.add(new MeasuredGroup<>(owner, START.plusMonths(3L * period[0]), periodEnd(period[1]), sum,
              BigDecimal.valueOf(1 + 4 * random.nextDouble()).round(new MathContext(6))));
        }
      }
    }
  }

  public LocalDate periodStart(int quarter) {
    return START.plusMonths(3L * quarter);
  }

  public LocalDate periodEnd(int quarter) {
    return START.plusMonths(3L * (quarter + 1)).minusDays(1);
  }

  public int size() {
    return owners * QUARTERS;
  }

  public List<Integer> someOwners() {
    return IntStream.range(0, owners).boxed().filter(_ -> random.nextInt(4) > 0).toList();
  }

  /** Which quarters of which provider a group is the sum of. */
  public double[] form(MeasuredGroup<Integer> group) {
    var form = new double[size()];
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      var first = START.plusMonths(3L * quarter);
      if (!first.isBefore(group.from()) && !first.isAfter(group.to())) {
        form[group.owner() * QUARTERS + quarter] = 1;
      }
    }
    return form;
  }
}
