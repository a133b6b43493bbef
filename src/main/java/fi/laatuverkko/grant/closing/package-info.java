/** What becomes of a grant when its costs are known. Start at {@link ClosingCalculation}, a pure function of exact decimals. */
@NullMarked
package fi.laatuverkko.grant.closing;

import org.jspecify.annotations.NullMarked;
