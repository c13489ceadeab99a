/**
 * Those who wait for an hour, and who of them is asked when one opens. An intake has one place on the list; what it
 * waits for is one therapist, several, or anyone who is offered to it. An open hour is offered to one person at a time:
 * the offer is a hold like any other, only longer, so the therapist's day decides it against everybody else and the
 * clock ends it. What is written here is who was asked and when; whether an offer stands, was taken or was given back
 * is read from the day each time.
 */
@NullMarked
package io.attune.booking.waitlist;

import org.jspecify.annotations.NullMarked;
