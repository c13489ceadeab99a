/** Tells the controllers who asks, in booking's own words. */
@NullMarked
package io.attune.booking.intake.web;

import org.jspecify.annotations.NullMarked;
