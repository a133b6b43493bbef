package fi.laatuverkko.peerreview.plan;

import java.util.Comparator;

/** One peer in the team of one visit. */
public record Seat(long visit, long peer) implements Comparable<Seat> {

  private static final Comparator<Seat> ORDER = Comparator.comparingLong(Seat::visit).thenComparingLong(Seat::peer);

  @Override
  public int compareTo(Seat other) {
    return ORDER.compare(this, other);
  }
}
