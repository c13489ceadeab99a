package io.attune.booking.day;

import java.time.LocalDate;

/** One date in the calendar of one therapist, whose zone says when it begins and ends. */
public record DayId(String therapistId, LocalDate date) {

    static final String COLLECTION = "days/";

    /** Its name among the documents that decide changes. */
    public String asDecider() {
        return COLLECTION + key();
    }

    /** The key it is stored under. */
    public String key() {
        return therapistId + '/' + date;
    }

    public static DayId of(String key) {
        var slash = key.lastIndexOf('/');
        return new DayId(key.substring(0, slash), LocalDate.parse(key.substring(slash + 1)));
    }
}
