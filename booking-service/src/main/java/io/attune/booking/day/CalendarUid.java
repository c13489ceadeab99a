package io.attune.booking.day;

/** The name under which calendars elsewhere know an appointment: the same for as long as it exists, moved or not. */
public final class CalendarUid {

    private static final String OURS = "@appointments.attune";

    private CalendarUid() {}

    public static String of(String appointmentId) {
        return appointmentId + OURS;
    }

    /** Whether an event of another calendar is one of our own appointments that came back. */
    public static boolean isOurs(String uid) {
        return uid.endsWith(OURS);
    }
}
