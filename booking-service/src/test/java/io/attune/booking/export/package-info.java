/** What a client, and the practice, are given of what is held here. */
@NullMarked
package io.attune.booking.export;

import org.jspecify.annotations.NullMarked;
