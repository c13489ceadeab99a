package io.attune.booking.day;

/** Where an appointment stands; each constant says what may follow. */
public enum AppointmentStatus {
    /** The hour is taken; a clinician confirms or declines, or time runs out and it is cancelled. */
    TO_CONFIRM("to-confirm"),
    /** Agreed; it takes place or is cancelled. */
    BOOKED("booked"),
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
