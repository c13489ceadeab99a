/** Rounds over kept keys, ended and broken off. */
@NullMarked
package io.attune.platform.seal.renewal;

import org.jspecify.annotations.NullMarked;
