/**
 * Encryption of what is about somebody, each record under a key of its own that can be destroyed alone. Keys are stored
 * and travel only encrypted under an outer key; values are bound to the place they were sealed for.
 */
@NullMarked
package io.attune.platform.seal;

import org.jspecify.annotations.NullMarked;
