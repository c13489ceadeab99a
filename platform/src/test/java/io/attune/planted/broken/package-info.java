/** A service that breaks every rule. */
@NullMarked
package io.attune.planted.broken;

import org.jspecify.annotations.NullMarked;
