package io.attune.booking.waitlist;

import java.time.Duration;

/**
 * @param answerWithin how long an hour is kept for whoever is asked
 * @param atLeast an hour that leaves less time than this to answer is offered to nobody
 * @param mostUnanswered after so many questions in a row without an answer nobody asks any more
 * @param lookEvery how often everyone who waits is looked at, whatever was told
 */
public record WaitlistSettings(Duration answerWithin, Duration atLeast, int mostUnanswered, Duration lookEvery) {}
