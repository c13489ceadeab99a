/** Asking over HTTP that appointments be brought in step with the zone rules. */
@NullMarked
package io.attune.booking.reprojection.web;

import org.jspecify.annotations.NullMarked;
