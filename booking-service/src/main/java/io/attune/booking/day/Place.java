package io.attune.booking.day;

/** In which day to look for a hold or an appointment, and whose it is. */
public record Place(DayId day, String intakeId) {}
