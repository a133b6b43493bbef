package fi.laatuverkko.peerreview.plan;

import java.util.Optional;
import java.util.Set;

/**
 * A review that needs a team.
 *
 * @param host the organisation visited
 * @param language code of the language spoken there; not known until it is agreed
 * @param focus the quality areas it looks at
 * @param teamSize number of peers wanted
 */
public record PlanVisit(long id, String name, long host, Optional<String> language, Optional<Days> days, Set<Long> focus, int teamSize) {}
