package io.attune.booking.day;

import io.attune.booking.availability.StartAnswer;

/** What the day says to a hold. */
public sealed interface HoldDecision {

    /** The hour is kept, now or since the same command came before. */
    record Held(Hold hold) implements HoldDecision {}

    /** It cannot start then; the answer says why. */
    record NotOpen(StartAnswer answer) implements HoldDecision {}

    /** It was given up, or its time ran out, before the day heard of it. */
    record GivenUp() implements HoldDecision {}
}
