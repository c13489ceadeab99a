/** Seals, and what is left when they are not opened. */
@NullMarked
package io.attune.profile.client.store;

import org.jspecify.annotations.NullMarked;
