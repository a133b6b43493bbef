/**
 * Tables that come from outside: csv and xlsx files of unknown make and unknown honesty, read row by row with the place of every
 * cell. Start at {@link fi.laatuverkko.intake.FileImport}, which opens a file; {@link fi.laatuverkko.intake.WantedColumn} says what
 * a feature looks for, {@link fi.laatuverkko.intake.ColumnMatch} which columns these are. Nothing here stores anything but
 * which files were read and which columns were chosen.
 */
@NullMarked
package fi.laatuverkko.intake;

import org.jspecify.annotations.NullMarked;
