package fi.laatuverkko.intake;

/**
 * How much is read at most, so that no file can fill the memory.
 *
 * @param fileBytes size of a file
 * @param unpackedBytes size of everything in a workbook when unpacked
 * @param parts number of parts in a workbook
 * @param cells number of cells with something in them on one sheet
 * @param columns of one row
 */
public record IntakeLimits(long fileBytes, long unpackedBytes, int parts, long cells, int columns) {

  public static final IntakeLimits USUAL = new IntakeLimits(2_000_000_000L, 600_000_000L, 2_000, 10_000_000, 4_000);
}
