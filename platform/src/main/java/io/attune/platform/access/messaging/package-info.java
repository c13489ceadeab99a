/** Hears of the keys of record tokens on the topic {@code attune.keys}. */
@NullMarked
package io.attune.platform.access.messaging;

import org.jspecify.annotations.NullMarked;
