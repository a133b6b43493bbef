package fi.laatuverkko.intake;

import fi.laatuverkko.format.Problem;
import java.util.List;

/**
 * A file that was opened for reading: what it is and which tables are in it.
 *
 * @param name without its folder
 * @param sha256 digest of its bytes, lower-case hexadecimal
 * @param size in bytes
 * @param tables at least one; hidden sheets come last
 * @param notes about the file as a whole
 */
public record IncomingFile(String name, String sha256, long size, List<IncomingTable> tables, List<Problem> notes) {}
