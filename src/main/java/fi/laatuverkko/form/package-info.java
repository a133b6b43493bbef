/**
 * The record form, drawn from a {@link fi.laatuverkko.field.Form}. Start at {@link RecordFormView} and {@link RecordFormModel}.
 * There is no unsaved state: a field commits when it is left, edits of one record are stored one after the other, each put into
 * what the one before it left ({@link RecordEdits}). A refused text is never thrown away: it waits in the field until it is mended or given up.
 */
@NullMarked
package fi.laatuverkko.form;

import org.jspecify.annotations.NullMarked;
