package fi.laatuverkko.peerreview.plan;

/** Two organisations, the lower key first. */
public record OrganisationPair(long first, long second) implements Comparable<OrganisationPair> {

  static OrganisationPair of(long one, long other) {
    return new OrganisationPair(Math.min(one, other), Math.max(one, other));
  }

  @Override
  public int compareTo(OrganisationPair other) {
    return first == other.first ? Long.compare(second, other.second) : Long.compare(first, other.first);
  }
}
