/** Tests of the local system; the journeys through all four services are beside them in {@code journeys}. */
@NullMarked
package io.attune.system;

import org.jspecify.annotations.NullMarked;
