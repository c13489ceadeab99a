package io.attune.booking.calendar;

import io.attune.booking.day.Hold;
import java.util.List;

/** What the client's calendar says to a claim. */
public sealed interface ClaimDecision {

    /**
     * The hour is the client's, as far as their other plans go.
     *
     * @param hold what the day is to be asked for; the one promised before, when the command came before
     * @param earlierHolds what a new hold takes the place of
     */
    record Claimed(Engagement claim, Hold hold, List<Engagement> earlierHolds) implements ClaimDecision {}

    /** The client is, or seems to be, somewhere else then. */
    record Overlaps(List<Engagement> inTheWay) implements ClaimDecision {}
}
