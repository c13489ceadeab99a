package io.attune.profile.erasure;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long what must be kept.
 *
 * @param enquiry an intake that led to no appointment, from the day on which it was sent
 * @param record one that did, from the day of the last appointment
 * @param majority age from which a client who was a minor is counted as if seen last then
 * @param copies how long after an erasure an unreadable copy may still exist: the longest time for which a topic or a
 *     backup is kept
 */
public record RetentionSettings(Period enquiry, Period record, int majority, Period copies) {

    /** The first day on which a record that was last used on this day may be destroyed. */
    public LocalDate recordEnds(LocalDate lastUsed, Optional<LocalDate> birthDate) {
        var from = birthDate
                .map(born -> born.plusYears(majority))
                .filter(ofAge -> ofAge.isAfter(lastUsed))
                .orElse(lastUsed);
        return from.plus(record);
    }

    public LocalDate enquiryEnds(LocalDate sent) {
        return sent.plus(enquiry);
    }
}
