package io.attune.booking.waitlist;

/** Asks for a place on the waitlist. */
public record JoinTheWaitlist(String intakeId, Wish wish) {}
