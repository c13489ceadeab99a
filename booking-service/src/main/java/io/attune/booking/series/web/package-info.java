/** Making and showing series over HTTP. Times are written in the zone of whoever reads them. */
@NullMarked
package io.attune.booking.series.web;

import org.jspecify.annotations.NullMarked;
