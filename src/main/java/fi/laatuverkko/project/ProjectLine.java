package fi.laatuverkko.project;

import java.util.List;
import java.util.Optional;

/**
 * A project as the list shows it, with what is gathered from its parts.
 *
 * @param lead the lead partner's organisation
 * @param partners number of organisations in the project, the lead included
 * @param priorities labels of its priorities are looked up by these keys
 * @param granted sum of its decisions in whole euros; empty when no amount is known
 */
public record ProjectLine(Project project, Optional<Long> lead, int partners, List<Long> priorities, Optional<Integer> granted) {}
