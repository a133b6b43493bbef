package fi.laatuverkko.forum;

import java.util.List;

/**
 * A forum as the list shows it.
 *
 * @param projects keys of the projects it serves
 * @param priorities keys of its priorities
 * @param organisations number of organisations that took part
 * @param people number of people who took part, all roles together
 */
public record ForumLine(Forum forum, List<Long> projects, List<Long> priorities, int organisations, int people) {}
