/**
 * Appointments that return every week or every other, at the same local time. The series decides that they all come to
 * be, with one write; each hour is claimed in its day before and is an appointment of its own after, moved or cancelled
 * without the rest.
 */
@NullMarked
package io.attune.booking.series;

import org.jspecify.annotations.NullMarked;
