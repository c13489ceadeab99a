package io.attune.booking.busy.web;

import io.attune.booking.busy.FeedOutcome;
import io.attune.booking.busy.FeedOutcome.Added;
import io.attune.booking.busy.FeedOutcome.NotThere;
import io.attune.booking.busy.FeedOutcome.Removed;
import io.attune.booking.busy.FeedOutcome.TooMany;
import io.attune.booking.busy.FeedOutcome.Unreachable;
import io.attune.booking.busy.file.FileRule;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Says in HTTP what became of another calendar. */
final class BusyFeedAnswers {

    private static final ProblemType REFUSED = new ProblemType(
            "calendar-refused", HttpStatus.UNPROCESSABLE_CONTENT, "The calendar cannot be taken as it is");
    private static final ProblemType TOO_LARGE =
            new ProblemType("calendar-too-large", HttpStatus.CONTENT_TOO_LARGE, "The calendar is too large");
    private static final ProblemType NOT_FETCHED = new ProblemType(
            "calendar-not-fetched", HttpStatus.UNPROCESSABLE_CONTENT, "The calendar could not be fetched");
    private static final ProblemType TOO_MANY =
            new ProblemType("too-many-calendars", HttpStatus.CONFLICT, "There are enough calendars already");

    private BusyFeedAnswers() {}

    static ResponseEntity<Object> of(FeedOutcome outcome, String therapist) {
        return switch (outcome) {
            case Added(var id) ->
                ResponseEntity.created(URI.create("/api/therapists/" + therapist + "/busy-feeds/" + id))
                        .body(new AddedView(id));
            case Removed _ -> ResponseEntity.noContent().build();
            case NotThere _ -> Problems.of(Problems.NOT_FOUND, "No such calendar, or no hours that it could close.");
            case TooMany _ -> Problems.of(TOO_MANY, "One of them must be removed first.");
            case FeedOutcome.Refused(var rule) ->
                refused(rule == FileRule.TOO_LARGE ? TOO_LARGE : REFUSED, "Nothing of it is kept.", rule.code());
            case Unreachable(var problem) -> refused(NOT_FETCHED, "Nothing is kept. Try again later.", problem.code());
        };
    }

    private static ResponseEntity<Object> refused(ProblemType type, String detail, String rule) {
        return Problems.of(type, detail, List.of(), Map.of("rule", rule));
    }

    record AddedView(String id) {}
}
