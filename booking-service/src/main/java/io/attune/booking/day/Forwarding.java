package io.attune.booking.day;

/** Where an appointment went from here, for whoever still looks for it; also the proof that the change was made. */
public record Forwarding(String appointmentId, String changeId, DayId to) {}
