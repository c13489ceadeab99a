/** A room where an event without paper is read. */
@NullMarked
package io.attune.planted.broken.lamp.messaging;

import org.jspecify.annotations.NullMarked;
