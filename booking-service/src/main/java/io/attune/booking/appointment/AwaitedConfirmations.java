package io.attune.booking.appointment;

import io.attune.booking.day.DayId;
import java.time.Instant;
import java.util.List;

/** Which appointments wait for a clinician, so that nobody has to search the days for those whose time ran out. */
public interface AwaitedConfirmations {

    /** Noted before the day decides, so a crash between the two leaves one too many, never one too few. */
    void expect(Awaited awaited);

    void done(String appointmentId);

    /** All of them; few at any time. */
    List<Awaited> all();

    /** An appointment that waits, if it came about, until {@code confirmBy}. */
    record Awaited(String appointmentId, DayId day, Instant confirmBy) {}
}
