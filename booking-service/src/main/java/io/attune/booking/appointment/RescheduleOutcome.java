package io.attune.booking.appointment;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.StartAnswer.Rule;
import io.attune.booking.day.Appointment;
import java.util.List;

/** What became of the wish to move an appointment. */
public sealed interface RescheduleOutcome {

    /** It is the same appointment, at its new hour. */
    record Rescheduled(Appointment appointment) implements RescheduleOutcome {}

    /** Someone else has the new hour; the next open hours may suit instead. */
    record SlotTaken(List<OpenHour> nextOpenHours, String therapistsZone) implements RescheduleOutcome {
        public SlotTaken {
            nextOpenHours = List.copyOf(nextOpenHours);
        }
    }

    /** The therapist gives no session then. */
    record NotAnOpenHour(Rule rule) implements RescheduleOutcome {}

    /** It is at that hour already. */
    record SameStart() implements RescheduleOutcome {}

    /** The client is somewhere else then. */
    record ClientOverlap() implements RescheduleOutcome {}

    /** The intake is kept back. */
    record IntakeHeld() implements RescheduleOutcome {}

    /** The therapist sees nobody now. */
    record TherapistUnavailable() implements RescheduleOutcome {}

    /** It cannot be changed, for the same reasons as by any change. */
    record Unchanged(ChangeOutcome why) implements RescheduleOutcome {}
}
