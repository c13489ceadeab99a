package io.attune.booking.export;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Hold;
import io.attune.booking.waitlist.WaitlistEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held on a client, in the order of time.
 *
 * @param holds those that have not run out
 * @param place on the waitlist, also one that is over
 */
public record Kept(
        List<Appointment> appointments,
        List<Hold> holds,
        @Nullable WaitlistEntry place) {

    public Kept {
        appointments = List.copyOf(appointments);
        holds = List.copyOf(holds);
    }
}
