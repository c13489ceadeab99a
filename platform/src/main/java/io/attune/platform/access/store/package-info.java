/** Keeps public keys in the service's own database, in the collection {@code keys}. */
@NullMarked
package io.attune.platform.access.store;

import org.jspecify.annotations.NullMarked;
