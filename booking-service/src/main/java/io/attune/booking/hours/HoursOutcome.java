package io.attune.booking.hours;

import io.attune.platform.decision.Versioned;

/** What became of the wish to set a therapist's hours. */
public sealed interface HoursOutcome {

    /** These are the hours now. */
    record Kept(Versioned<Schedule> schedule) implements HoursOutcome {}

    /** Somebody else changed them since; whoever asks should look again. */
    record Stale() implements HoursOutcome {}

    /** Something is held or agreed on dates of the present zone; the zone stays until it is over or moved. */
    record ZoneInUse() implements HoursOutcome {}
}
