package fi.laatuverkko.cli;

import java.util.List;

/**
 * What the planning of a round came to.
 *
 * @param lines to be printed
 * @param found whether there are teams in it
 */
public record PlannedTeams(List<String> lines, boolean found) {}
