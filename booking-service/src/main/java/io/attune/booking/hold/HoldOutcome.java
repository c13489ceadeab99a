package io.attune.booking.hold;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.day.Hold;
import java.util.List;

/** What became of the wish to hold an hour. */
public sealed interface HoldOutcome {

    /** Whether the same therapist may still have another hour for the client. */
    default boolean leavesOtherHours() {
        return this instanceof SlotTaken || this instanceof NotAnOpenHour || this instanceof ClientOverlap;
    }

    /** The hour is kept until the hold expires. */
    record Held(Hold hold) implements HoldOutcome {}

    /** Someone else has it; the next open hours may suit instead. */
    record SlotTaken(List<OpenHour> nextOpenHours, String therapistsZone) implements HoldOutcome {
        public SlotTaken {
            nextOpenHours = List.copyOf(nextOpenHours);
        }
    }

    /** The therapist gives no session then. */
    record NotAnOpenHour(Rule rule) implements HoldOutcome {}

    /** The client holds or has booked another hour at that time, or has given this one up meanwhile. */
    record ClientOverlap() implements HoldOutcome {}

    /** This therapist was not offered to the intake. */
    record NotOffered() implements HoldOutcome {}

    /** Word of the intake or of its shortlist has not arrived yet; it does within moments. */
    record IntakeNotReady() implements HoldOutcome {}

    /** The intake is kept back. */
    record IntakeHeld() implements HoldOutcome {}

    /** The therapist sees no new clients now. */
    record TherapistUnavailable() implements HoldOutcome {}

    /** The therapist does not meet clients so. */
    record NoSuchFormat() implements HoldOutcome {}

    /** The therapist has no such place, or has several of which one must be named. */
    record NoSuchLocation() implements HoldOutcome {}
}
