/** Holds the embedded parts to their promises: nothing acknowledged is lost, nothing is read half changed. */
@NullMarked
package io.attune.platform.local;

import org.jspecify.annotations.NullMarked;
