package fi.laatuverkko.workbook;

import java.util.Optional;

/**
 * The formula of a cell, without the leading equals sign; nothing where the cell holds a plain value.
 *
 * @param <R> what a row shows
 */
@FunctionalInterface
public interface RowFormula<R> {

  Optional<String> of(R row, TablePlaces at);
}
