package fi.laatuverkko.peerreview.pool;

import java.util.List;
import java.util.Optional;

/**
 * A peer as the list shows her.
 *
 * @param organisation key of her organisation
 * @param mastered keys of the areas she knows at level 2 or 3
 */
public record PoolLine(PeerProfile peer, Optional<Long> organisation, List<Long> mastered) {}
