package fi.laatuverkko.peerreview;

/**
 * A round as the list shows it.
 *
 * @param reviews number of its reviews
 * @param teams how many of them have a team that has been named
 */
public record RoundLine(ReviewRound round, int reviews, int teams) {}
