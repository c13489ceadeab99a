/**
 * Instants, zones and the rules between them. {@link io.attune.platform.time.Zones} is the only way from a local time
 * to an instant.
 */
@NullMarked
package io.attune.platform.time;

import org.jspecify.annotations.NullMarked;
