package io.attune.platform.web;

import io.attune.platform.time.Zones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A time as it was written: an instant with its offset, or the wall time of a zone.
 *
 * @param timeZone needed when {@code text} has no offset, and not read otherwise
 */
public record RequestedTime(String text, @Nullable String timeZone) {

    private static final ProblemType NONEXISTENT = new ProblemType(
            "nonexistent-local-time", HttpStatus.UNPROCESSABLE_CONTENT, "The clocks jump over this time");
    private static final ProblemType AMBIGUOUS = new ProblemType(
            "ambiguous-local-time", HttpStatus.UNPROCESSABLE_CONTENT, "The clocks show this time twice");

    /**
     * An instant as a query says it, where a plus sign that was not encoded arrives as a space. Nothing where it is
     * none, or in a year that has not four digits, which no store keeps.
     */
    public static Optional<Instant> inQuery(String text) {
        try {
            return text.matches("\\d.*")
                    ? Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant())
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** @param pointer to the text in the form, for what is wrong with it */
    public Instant read(String pointer, Zones zones) {
        try {
            var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime instant
                    ? instant.toInstant()
                    : meant((LocalDateTime) read, pointer, zones);
        } catch (DateTimeException unreadable) {
            throw invalid(pointer, "Must be an instant with its offset, such as 2026-12-15T17:00:00-05:00.");
        }
    }

    private Instant meant(LocalDateTime wallTime, String pointer, Zones zones) {
        if (timeZone == null) {
            throw invalid(pointer, "Needs an offset, such as -05:00, or a timeZone beside it.");
        }
        var meanings = zones.instants(wallTime, timeZone);
        return switch (meanings.size()) {
            case 0 -> throw refused(NONEXISTENT, pointer, "On that day no clock there shows this time.");
            case 1 -> meanings.getFirst();
            default ->
                throw refused(AMBIGUOUS, pointer, "Send the one you mean: " + listed(meanings, timeZone, zones) + '.');
        };
    }

    private static String listed(List<Instant> meanings, String zone, Zones zones) {
        return meanings.stream()
                .map(instant -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zones.local(instant, zone)))
                .collect(Collectors.joining(" or "));
    }

    private static Refused refused(ProblemType type, String pointer, String detail) {
        return new Refused(type, detail, new FieldProblem(pointer, detail));
    }

    private static InvalidForm invalid(String pointer, String message) {
        return new InvalidForm(List.of(new FieldProblem(pointer, message)));
    }
}
