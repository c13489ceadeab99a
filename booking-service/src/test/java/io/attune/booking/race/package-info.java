/** Many callers at once, on two instances of the service over one store. */
@NullMarked
package io.attune.booking.race;

import org.jspecify.annotations.NullMarked;
