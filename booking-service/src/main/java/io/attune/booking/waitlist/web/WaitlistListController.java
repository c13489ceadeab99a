package io.attune.booking.waitlist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.intake.Party;
import io.attune.booking.waitlist.WaitlistReading;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WaitlistListController {

    private static final int LARGEST_PAGE = 200;
    private static final ProblemType INVALID =
            new ProblemType("invalid-parameter", HttpStatus.BAD_REQUEST, "A parameter cannot be read");

    private final WaitlistReading reading;
    private final WaitlistViews views;

    WaitlistListController(WaitlistReading reading, WaitlistViews views) {
        this.reading = reading;
        this.views = views;
    }

    /** Who waits, in the order in which they are asked; for one therapist, or all. */
    @Operation(summary = "List who waits, those with the greatest need first")
    @GetMapping("/api/waitlist")
    PageView list(
            @RequestParam Optional<String> therapistId,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit,
            Party party,
            Shown shown) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refused(INVALID, "Out of bounds.", new FieldProblem("limit", "Must be from 1 to 200."));
        }
        var all = therapistId.map(reading::waitingFor).orElseGet(reading::waiting).stream()
                .map(seen -> views.of(seen, party))
                .toList();
        var page = after(all, cursor).stream().limit(limit + 1L).toList();
        var view = page.size() > limit
                ? new PageView(page.subList(0, limit), page.get(limit - 1).id())
                : new PageView(page, null);
        shown.records(view.entries().stream().map(WaitlistView::intakeId).toList());
        return view;
    }

    private static List<WaitlistView> after(List<WaitlistView> all, Optional<String> cursor) {
        if (cursor.isEmpty()) {
            return all;
        }
        var rest =
                all.stream().dropWhile(view -> !view.id().equals(cursor.get())).toList();
        if (rest.isEmpty()) {
            throw new Refused(INVALID, "Begin again.", new FieldProblem("cursor", "Must be one that was answered."));
        }
        return rest.subList(1, rest.size());
    }

    /** @param next the cursor of the page that follows; nothing on the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PageView(List<WaitlistView> entries, @Nullable String next) {}
}
