/**
 * Papers as .docx files: a {@link TextDocument} says what stands in it, {@link WordDocument} writes it. Names of styles are Word's own,
 * so that headings work as headings and a user's template can restyle them. Files are replaced whole or not at all.
 */
@NullMarked
package fi.laatuverkko.document;

import org.jspecify.annotations.NullMarked;
