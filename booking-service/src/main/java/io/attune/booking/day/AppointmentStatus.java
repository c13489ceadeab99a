package io.attune.booking.day;

/** Where an appointment stands; each constant says what may follow. */
public enum AppointmentStatus {
    /** The hour is taken; a clinician confirms or declines, or time runs out and it is cancelled. */
    TO_CONFIRM("to-confirm"),
    /** Agreed; it may be moved and stays booked, it is cancelled before it begins, or it takes place or is missed. */
    BOOKED("booked"),
    /** It took place; for a while that may be corrected to missed. */
    ATTENDED("attended"),
    /** The client did not come; for a while that may be corrected to attended. */
    MISSED("missed"),
    /** Over; nothing follows. */
    CANCELLED("cancelled");

    private final String code;

    AppointmentStatus(String code) {
        this.code = code;
    }

    /** The word used outside. */
    public String code() {
        return code;
    }
}
