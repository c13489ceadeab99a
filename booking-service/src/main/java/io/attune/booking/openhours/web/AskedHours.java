package io.attune.booking.openhours.web;

import io.attune.booking.availability.Interval;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.time.Zones;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import io.attune.platform.web.RequestedTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** The parameters of a question as they came; every one that cannot be used is named at once. */
record AskedHours(List<String> therapists, Optional<String> from, Optional<String> to, Optional<String> zone) {

    static final int MOST_THERAPISTS = 100;
    static final Duration LONGEST = Duration.ofDays(62);
    private static final Duration USUAL = Duration.ofDays(28);
    private static final ProblemType INVALID =
            new ProblemType("invalid-parameter", HttpStatus.BAD_REQUEST, "A parameter cannot be read");

    /** A question that can be answered. */
    record Question(List<TherapistId> therapists, Interval interval, Optional<String> zone) {}

    Question read(Zones zones, Instant now) {
        var mistakes = new ArrayList<FieldProblem>();
        if (therapists.size() > MOST_THERAPISTS) {
            mistakes.add(new FieldProblem("therapistId", "May be given at most " + MOST_THERAPISTS + " times."));
        }
        if (zone.isPresent() && zones.rules(zone.get()).isEmpty()) {
            mistakes.add(new FieldProblem("timeZone", "No such time zone; IANA names are known."));
        }
        var begin = instant("from", from, now, mistakes);
        var end = instant("to", to, begin.plus(USUAL), mistakes);
        if (mistakes.isEmpty() && !begin.isBefore(end)) {
            mistakes.add(new FieldProblem("to", "Must be after from."));
        }
        if (mistakes.isEmpty() && Duration.between(begin, end).compareTo(LONGEST) > 0) {
            mistakes.add(new FieldProblem("to", "May be at most " + LONGEST.toDays() + " days after from."));
        }
        if (!mistakes.isEmpty()) {
            throw new Refused(INVALID, "Every mistake is named in errors.", mistakes.toArray(FieldProblem[]::new));
        }
        var known = therapists.stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .map(TherapistId::new)
                .toList();
        return new Question(known, new Interval(begin, end), zone);
    }

    private static Instant instant(String name, Optional<String> text, Instant otherwise, List<FieldProblem> mistakes) {
        var read = text.map(RequestedTime::inQuery).orElse(Optional.of(otherwise));
        if (read.isEmpty()) {
            mistakes.add(
                    new FieldProblem(name, "Must be an instant with its offset, such as 2026-12-15T17:00:00-05:00."));
        }
        return read.orElse(otherwise);
    }
}
