/**
 * Requests written byte by byte by somebody who hopes that the front door and what stands behind it read them
 * differently. What the neighbours were really asked is counted.
 */
@NullMarked
package io.attune.gateway.attack;

import org.jspecify.annotations.NullMarked;
