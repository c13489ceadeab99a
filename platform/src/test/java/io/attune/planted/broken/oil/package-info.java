/** Oil that knows lamps, which know oil. */
@NullMarked
package io.attune.planted.broken.oil;

import org.jspecify.annotations.NullMarked;
