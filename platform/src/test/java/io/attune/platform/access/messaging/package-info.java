/** The topic of keys, as its producer writes it. */
@NullMarked
package io.attune.platform.access.messaging;

import org.jspecify.annotations.NullMarked;
