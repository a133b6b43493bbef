package fi.laatuverkko.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * From values to pixels along one direction, with round marks.
 *
 * @param low value at the beginning
 * @param high value at the end
 * @param step between two marks
 * @param start pixel of the low value
 * @param end pixel of the high value; smaller than the start on a vertical axis
 */
record Scale(double low, double high, double step, double start, double end) {

  /** A scale for values, as the axis asks, with about that many marks. */
  static Scale of(Axis axis, DoubleStream values, int marks, double start, double end) {
    var all = values.summaryStatistics();
    var from = axis.from().orElse(all.getCount() == 0 ? 0 : all.getMin());
    var to = axis.to().orElse(all.getCount() == 0 ? 1 : all.getMax());
    if (axis.from().isPresent() && all.getCount() > 0) {
      from = Math.min(from, all.getMin());
    }
    if (axis.to().isPresent() && all.getCount() > 0) {
      to = Math.max(to, all.getMax());
    }
    if (to - from < 1e-9) {
      from -= axis.from().isPresent() ? 0 : 1;
      to += 1;
    }
    var step = roundStep((to - from) / Math.max(1, marks));
    return new Scale(Math.floor(from / step + 1e-9) * step, Math.ceil(to / step - 1e-9) * step, step, start, end);
  }

  /** 1, 2 or 5 times a power of ten, not smaller than asked. */
  private static double roundStep(double least) {
    var power = Math.pow(10, Math.floor(Math.log10(least)));
    for (var times : new double[] {1, 2, 5, 10}) {
      if (times * power >= least - power * 1e-9) {
        return times * power;
      }
    }
    return 10 * power;
  }

  double at(double value) {
    return start + (value - low) / (high - low) * (end - start);
  }

  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    for (int number = 0; low + number * step <= high + step * 1e-6; number++) {
      marks.add(Math.round((low + number * step) / step) * step);
    }
    return marks;
  }
}
