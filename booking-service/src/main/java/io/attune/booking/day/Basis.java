package io.attune.booking.day;

/**
 * What an entry was decided on, as versions of what other documents said; whoever wrote the entry reads them again
 * after the write, and acts when one has moved on.
 */
public record Basis(long therapist, long intake, long hours) {}
