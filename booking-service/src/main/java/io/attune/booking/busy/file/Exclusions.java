package io.attune.booking.busy.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Occurrences that do not take place, or not as the rule has it: by their time, or by their date. */
record Exclusions(Set<Instant> times, Set<LocalDate> dates) {

    static Exclusions of(Stream<Moment> moments) {
        List<Moment> all = moments.toList();
        return new Exclusions(
                all.stream().filter(one -> !one.wholeDay()).map(Moment::instant).collect(Collectors.toSet()),
                all.stream()
                        .filter(Moment::wholeDay)
                        .map(one -> one.wall().toLocalDate())
                        .collect(Collectors.toSet()));
    }

    boolean name(Moment start) {
        return dates.contains(start.wall().toLocalDate()) || times.contains(start.instant());
    }
}
