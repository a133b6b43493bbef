/**
 * Descriptions of what records show: a {@link Field} of a form, a {@link Column} of a table, and the {@link ValueType} behind both.
 * Features describe, the shared form, table and workbook draw. Nothing here knows the scene graph or the file.
 */
@NullMarked
package fi.laatuverkko.field;

import org.jspecify.annotations.NullMarked;
