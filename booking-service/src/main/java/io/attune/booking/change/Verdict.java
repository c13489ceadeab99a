package io.attune.booking.change;

/** What became of a change, as the document that decides it says. */
public enum Verdict {
    /** It may still be decided. */
    OPEN,
    /** It is true, and stays so. */
    MADE,
    /** It never will be. */
    ABANDONED
}
