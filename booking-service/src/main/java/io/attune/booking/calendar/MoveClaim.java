package io.attune.booking.calendar;

import java.util.List;

/** What the client's calendar says to the hour an appointment is to be moved to. */
public sealed interface MoveClaim {

    /** The client has time then. */
    record Claimed() implements MoveClaim {}

    /** The client is, or seems to be, somewhere else then. */
    record Overlaps(List<Engagement> inTheWay) implements MoveClaim {}
}
