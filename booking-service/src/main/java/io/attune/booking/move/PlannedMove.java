package io.attune.booking.move;

import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.StartAnswer;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Move;
import java.util.List;
import java.util.function.Function;

/**
 * A move that may be made as far as everything but the day and the client's time goes.
 *
 * @param present the appointment as it was decided on
 * @param openHours whether the new start is an open hour, given what is taken that day
 * @param mayOverlap whether the client may have another hour at that time
 */
public record PlannedMove(
        Appointment present, Move move, Function<List<Occupied>, StartAnswer> openHours, boolean mayOverlap) {

    Appointment moved() {
        return present.moved(move);
    }

    boolean staysInItsDay() {
        return moved().day().equals(move.from());
    }

    UnsettledMove note() {
        return new UnsettledMove(move.undertaking(), present.id(), present.clientId(), moved().day());
    }
}
