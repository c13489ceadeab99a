/** The question which hours are open: of one therapist for the website, of several for the matching. */
@NullMarked
package io.attune.booking.openhours.web;

import org.jspecify.annotations.NullMarked;
