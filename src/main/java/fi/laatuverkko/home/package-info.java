/**
 * The home tab: what is due, late or missing, the next forums, the running projects. Start at {@link HomeFeature}.
 * Everything shown is calculated from {@link HomeFacts} and a day, without a toolkit.
 */
@NullMarked
package fi.laatuverkko.home;

import org.jspecify.annotations.NullMarked;
