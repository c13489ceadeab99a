/**
 * The hours at which clients can meet a therapist, answered live and told to the other services whenever they change.
 * What decides them lives elsewhere and comes in through the ports {@link io.attune.booking.openhours.Timetables},
 * {@link io.attune.booking.openhours.OccupiedHours} and {@link io.attune.booking.openhours.Vacancies}; whoever changed
 * any of it tells {@link io.attune.booking.openhours.AvailabilityRefresh} after the write. No rule about hours lives
 * here: those are in {@link io.attune.booking.availability}.
 */
@NullMarked
package io.attune.booking.openhours;

import org.jspecify.annotations.NullMarked;
