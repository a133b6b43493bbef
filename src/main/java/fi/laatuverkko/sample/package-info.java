/**
 * Networks that come with the program: the sample network, which shows five published networks and one made-up running project, and
 * the large one, which shows how everything feels at scale. Start at {@link SampleNetwork} and {@link LargeNetwork}.
 * What is published stands as it was published and the rest stays unknown; what was made up to show the program says so
 * in its note ({@link Example}). No real person is named.
 */
@NullMarked
package fi.laatuverkko.sample;

import org.jspecify.annotations.NullMarked;
