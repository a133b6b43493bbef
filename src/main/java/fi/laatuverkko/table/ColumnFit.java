package fi.laatuverkko.table;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide columns become in the room there is: as many from the left as can be fully seen fill it, columns of words giving way or
 * taking what is left; the others keep their wished width and are reached by scrolling.
 */
final class ColumnFit {

  /**
   * What a column wants.
   *
   * @param least it is never made narrower than this
   * @param stretches true for words, which may be narrower or wider than wished
   */
  record Wish(double width, double least, boolean stretches) {

    static Wish fixed(double width) {
      return new Wish(width, width, false);
    }
  }

  private ColumnFit() {}

  /** The widths, in whole pixels where a column was made narrower or wider. */
  static List<Double> widths(List<Wish> wishes, double room) {
    var seen = wishes.size();
    while (seen > 0 && wishes.subList(0, seen).stream().mapToDouble(Wish::least).sum() > room) {
      seen--;
    }
    List<Double> widths = new ArrayList<>(filling(wishes.subList(0, seen), room));
    wishes.subList(seen, wishes.size()).forEach(wish -> widths.add(wish.width()));
    return widths;
  }

  private static List<Double> filling(List<Wish> wishes, double room) {
    var over = wishes.stream().mapToDouble(Wish::width).sum() - room;
    return over > 0 ? spread(wishes, -over, true) : spread(wishes, -over, false);
  }

  /** Gives each stretching column its share of what is to be taken or given; the last one the rest, so that nothing is lost to rounding. */
  private static List<Double> spread(List<Wish> wishes, double change, boolean narrower) {
    var all = wishes.stream().mapToDouble(wish -> share(wish, narrower)).sum();
    List<Double> widths = new ArrayList<>();
    var left = change;
    var shareLeft = all;
    for (var wish : wishes) {
      var share = share(wish, narrower);
      var own = share == 0 ? 0 : share >= shareLeft ? left : Math.rint(left * share / shareLeft);
      widths.add(wish.width() + own);
      left -= own;
      shareLeft -= share;
    }
    return widths;
  }

  private static double share(Wish wish, boolean narrower) {
    return !wish.stretches() ? 0 : narrower ? wish.width() - wish.least() : wish.width();
  }
}
