package io.attune.booking.hold;

import io.attune.booking.day.Meeting;
import io.attune.booking.roster.Therapist;
import io.attune.platform.decision.Versioned;

/** Whether an hour may be wished for at all, as far as other documents than the day decide it. */
public sealed interface Eligibility {

    /** It may; the day has the last word on the hour. */
    record Eligible(Versioned<Therapist> therapist, Meeting meeting, WishedHour wished) implements Eligibility {}

    record Refused(HoldOutcome why) implements Eligibility {}
}
