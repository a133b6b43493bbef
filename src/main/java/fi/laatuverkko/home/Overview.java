package fi.laatuverkko.home;

import java.util.List;

/**
 * The counts of projects, forums and indicators.
 *
 * @param priorities the priorities in their catalogue's order
 * @param years the years that have something, the latest first
 */
public record Overview(List<GroupCount> priorities, List<GroupCount> years) {}
