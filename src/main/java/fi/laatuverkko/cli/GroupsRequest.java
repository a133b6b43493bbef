package fi.laatuverkko.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which groups are wanted.
 *
 * @param people a table of people with their organisations; none: the participants of a forum
 * @param file the network file of that forum
 * @param tables none: as many as usual for so many people
 */
public record GroupsRequest(Optional<Path> people, Optional<Path> file, Optional<String> forum, Optional<Integer> tables, int rounds, long seed) {}
