package fi.laatuverkko.act;

import java.util.Optional;

/**
 * The value of one field before and after an act, typed as the column keeps it: text, number, decimal, date, time, truth.
 *
 * @param column name of the column (lower case)
 */
public record FieldChange(String column, Optional<Object> before, Optional<Object> after) {}
