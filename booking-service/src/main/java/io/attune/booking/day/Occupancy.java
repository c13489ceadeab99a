package io.attune.booking.day;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.availability.StartAnswer;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is taken of a day at one instant: by holds, appointments and claims that are live then. */
record Occupancy(List<Entry> entries) {

    /** @param until when it ends by itself */
    record Entry(
            String id,
            Hour hour,
            @Nullable Instant until,
            @Nullable String heldBy) {

        Occupied occupied() {
            return new Occupied(new Interval(hour.start(), hour.freeFrom()), true, until, heldBy);
        }
    }

    static Occupancy of(TherapistDay day, Instant now) {
        var held = day.holds().stream()
                .filter(hold -> hold.isLive(now) && !day.crossings().claims(hold.id()))
                .map(hold -> new Entry(hold.id(), hold.hour(), hold.expiresAt(), hold.intakeId()));
        var agreed = day.appointments().stream()
                .filter(appointment -> appointment.isLive(now))
                .map(one -> new Entry(one.id(), one.hour(), one.confirmBy(), null));
        var claimed = day.crossings().claims().stream()
                .map(Claim::appointment)
                .map(one -> new Entry(one.id(), one.hour(), null, null));
        return new Occupancy(
                Stream.of(held, agreed, claimed).flatMap(entries -> entries).toList());
    }

    /** Nothing is in its own way. */
    Occupancy without(String id) {
        return new Occupancy(
                entries.stream().filter(entry -> !entry.id().equals(id)).toList());
    }

    List<Occupied> occupied() {
        return entries.stream().map(Entry::occupied).toList();
    }

    /** Whether the hour can be given, as the open hours say and as no entry contradicts. */
    StartAnswer answer(Hour wanted, Function<List<Occupied>, StartAnswer> openHours) {
        var answer = openHours.apply(occupied());
        var isTaken = entries.stream().map(Entry::hour).anyMatch(wanted::collidesWith);
        return answer instanceof StartAnswer.Open && isTaken ? new StartAnswer.Taken() : answer;
    }
}
