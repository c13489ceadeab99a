package io.attune.booking.move;

import io.attune.booking.change.Undertaking;
import io.attune.booking.day.DayId;

/** A move that was begun, and that other documents have yet to follow or to forget. */
public record UnsettledMove(Undertaking undertaking, String appointmentId, String clientId, DayId to) {}
