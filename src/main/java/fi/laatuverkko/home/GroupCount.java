package fi.laatuverkko.home;

import java.util.Optional;

/**
 * How much the file has under a priority or in a year.
 *
 * @param key of the priority, or the year itself
 * @param name the priority's code, or the year
 * @param label the priority's wording; empty for a year
 * @param indicators not counted by year
 */
public record GroupCount(long key, String name, String label, int projects, int forums, Optional<Integer> indicators) {}
