/** A service that keeps every rule: lamps, and the oil in them. */
@NullMarked
package io.attune.planted.kept;

import org.jspecify.annotations.NullMarked;
