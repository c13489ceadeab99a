package io.attune.booking.waitlist;

/** What has become of somebody who waits, as the other documents tell it. */
enum Fate {
    /** Nothing but time has passed. */
    WAITS,
    /** They are asked, and their hold stands. */
    ASKED,
    /** They are to be asked, and no day has heard of it yet. */
    TO_BE_ASKED,
    /** They gave the hour back, or took another one in its place. */
    DECLINED,
    /** They let their time run out. */
    LET_PASS,
    /** They have an appointment that was made since they joined. */
    BOOKED,
    /** Their intake is kept back. */
    HELD_BACK
}
