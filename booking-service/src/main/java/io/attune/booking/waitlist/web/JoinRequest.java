package io.attune.booking.waitlist.web;

import io.attune.booking.availability.Interval;
import io.attune.booking.waitlist.JoinTheWaitlist;
import io.attune.booking.waitlist.Wish;
import io.attune.booking.waitlist.WishedTime;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/waitlist}. */
record JoinRequest(
        String intakeId,
        @Nullable String therapistId,
        @Nullable List<String> therapistIds,
        @Nullable List<TimeRequest> times,
        @Nullable Window window,
        @Nullable String format) {

    /** Wall times of the client's own clock. */
    record TimeRequest(String day, String from, String to) {

        WishedTime read(int place) {
            var begin = LocalTime.parse(from);
            var end = LocalTime.parse(to);
            if (!begin.isBefore(end)) {
                throw mistake("/times/" + place + "/to", "Must be after from.");
            }
            return new WishedTime(DayOfWeek.valueOf(day), begin, end);
        }
    }

    record Window(String from, String to) {

        Interval read() {
            var begin = OffsetDateTime.parse(from).toInstant();
            var end = OffsetDateTime.parse(to).toInstant();
            if (!begin.isBefore(end)) {
                throw mistake("/window/to", "Must be after from.");
            }
            return new Interval(begin, end);
        }
    }

    JoinTheWaitlist read() {
        var wished = Objects.requireNonNullElse(times, List.<TimeRequest>of());
        var read = IntStream.range(0, wished.size())
                .mapToObj(place -> wished.get(place).read(place))
                .toList();
        var between = window == null ? null : window.read();
        return new JoinTheWaitlist(intakeId, new Wish(therapists(), read, between, format));
    }

    /** Where a therapist of that place in the wish was written. */
    FieldProblem notOffered(int place) {
        var pointer = therapistId == null ? "/therapistIds/" + place : "/therapistId";
        return new FieldProblem(pointer, "Must be one of the therapists on the shortlist.");
    }

    private List<String> therapists() {
        return Optional.ofNullable(therapistId)
                .map(List::of)
                .orElseGet(() -> Objects.requireNonNullElse(therapistIds, List.of()));
    }

    private static InvalidForm mistake(String pointer, String message) {
        return new InvalidForm(List.of(new FieldProblem(pointer, message)));
    }
}
