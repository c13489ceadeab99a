package io.attune.booking.waitlist;

/** Whether somebody waits, or why not any more. From all but the first there is only one way: to join again. */
public enum Standing {
    /** May be asked, or is being asked. */
    WAITING("waiting"),
    /** Has an appointment that was made since they joined, whether by the list or not. */
    BOOKED("booked"),
    /** Left by their own wish or the practice's. */
    LEFT("left"),
    /** The intake is kept back. */
    HELD_BACK("held-back"),
    /** Did not answer so often that others are kept waiting. */
    UNANSWERED("unanswered");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** The word used outside. */
    public String code() {
        return code;
    }
}
