package io.attune.booking.waitlist;

/** An hour for somebody who waits. */
record Offer(Waiter waiter, Question question) {}
