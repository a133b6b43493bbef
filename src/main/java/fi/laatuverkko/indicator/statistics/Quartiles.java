package fi.laatuverkko.indicator.statistics;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** The three points that part values into quarters, as Excel's QUARTILE.INC and R's type 7 give them. */
public record Quartiles(double lower, double median, double upper) {

  public static Quartiles of(double... values) {
    var quarters = Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(values.clone(), 0.25, 0.5, 0.75);
    return new Quartiles(quarters[0], quarters[1], quarters[2]);
  }

  /** The quarter a value lies in, 1 the lowest; a value on a border belongs to the lower one. */
  public int quarter(double value) {
    return value <= lower ? 1 : value <= median ? 2 : value <= upper ? 3 : 4;
  }
}
