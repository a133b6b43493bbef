/**
 * What may be shown of small groups, and to whom: nothing of fewer than five respondents can be seen or worked out from what is
 * shared. Pure. Start at {@link fi.laatuverkko.confidentiality.SharedView}: everything that leaves the owner's hands is made from it,
 * the owner's own figures are an {@link fi.laatuverkko.confidentiality.OwnView}, and one never turns into the other.
 */
@NullMarked
package fi.laatuverkko.confidentiality;

import org.jspecify.annotations.NullMarked;
