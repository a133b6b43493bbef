/**
 * Providers side by side in one period. What is shown of others is decided by {@link fi.laatuverkko.confidentiality.SharedView}.
 * Start at {@link Comparison}.
 */
@NullMarked
package fi.laatuverkko.indicator.comparison;

import org.jspecify.annotations.NullMarked;
