package fi.laatuverkko.grant.closing;

/**
 * One figure of the closing with the way it came about.
 *
 * @param label what it is
 * @param value written out; "ei tiedossa" where unknown
 * @param how the formula with its numbers
 * @param strong whether it is a result
 */
public record ClosingLine(String label, String value, String how, boolean strong) {}
