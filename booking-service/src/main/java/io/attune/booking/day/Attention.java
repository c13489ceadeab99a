package io.attune.booking.day;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a person has to look at an appointment. Nobody is moved without being asked. */
public enum Attention {
    CLINICIAN_TO_CONFIRM("clinician-to-confirm"),
    THERAPIST_UNAVAILABLE("therapist-unavailable"),
    THERAPIST_LEAVING("therapist-leaving"),
    HOURS_CHANGED("hours-changed"),
    /** Since the rules of its zone changed it has no such local time, or two meet in one place at once. */
    ZONE_RULES("zone-rules"),
    INTAKE_HELD("intake-held"),
    /** The client wants nothing more of it; whether the hour is kept is between people. */
    INTAKE_WITHDRAWN("intake-withdrawn"),
    CALENDAR_CONFLICT("calendar-conflict");

    private final String code;

    Attention(String code) {
        this.code = code;
    }

    /** The word used outside. */
    public String code() {
        return code;
    }

    public static Optional<Attention> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
