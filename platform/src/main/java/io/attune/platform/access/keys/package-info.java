/**
 * Public keys, kept so that what was known stays known: in memory, and in the service's own store across restarts. A
 * key that cannot be had is told apart from a key that does not exist.
 */
@NullMarked
package io.attune.platform.access.keys;

import org.jspecify.annotations.NullMarked;
