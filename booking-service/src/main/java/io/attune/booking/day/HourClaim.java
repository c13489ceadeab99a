package io.attune.booking.day;

import io.attune.booking.availability.StartAnswer;

/** What a day says to a claim on one of its hours. */
public sealed interface HourClaim {

    /** The hour is kept until the change is decided or given up. */
    record Kept() implements HourClaim {}

    /** It cannot start then; the answer says why. */
    record NotOpen(StartAnswer answer) implements HourClaim {}
}
