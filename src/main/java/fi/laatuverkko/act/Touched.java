package fi.laatuverkko.act;

/**
 * How many records of one table an act touched.
 *
 * @param table name of the table (lower case)
 * @param made how many of them it made
 * @param removed how many it deleted
 */
public record Touched(long actId, String table, int records, int made, int removed) {}
