/** Holding an hour and giving it back, over HTTP. Times are written in the zone of whoever reads them. */
@NullMarked
package io.attune.booking.hold.web;

import org.jspecify.annotations.NullMarked;
