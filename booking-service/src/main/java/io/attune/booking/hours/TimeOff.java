package io.attune.booking.hours;

import io.attune.booking.availability.Interval;

/** A stretch of time in which a therapist gives no sessions, whatever the weekly hours say. */
public record TimeOff(String id, Interval interval) {}
