package io.attune.profile.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.platform.access.Caller;
import io.attune.platform.audit.web.Shown;
import io.attune.platform.decision.Versioned;
import io.attune.platform.web.Form;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeSearch;
import io.attune.profile.lockbox.Part;
import io.attune.profile.safety.SafetyLevel;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A POST, so that no address stands in a URL; it changes nothing. Whom a client does not tell how to reach them does
 * not find them by it either.
 */
@RestController
class IntakeSearchController {

    private final IntakeSearch search;
    private final Reader reader;

    IntakeSearchController(IntakeSearch search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    @Operation(summary = "Find the intakes of whoever is reached at an e-mail address")
    @PostMapping("/api/intakes/search")
    FoundListView search(@Form("/forms/intake-search.schema.json") SearchForm form, Caller caller, Shown shown) {
        var found = search.byEmail(form.email()).stream()
                .flatMap(intake -> view(intake, caller).stream())
                .toList();
        shown.records(found.stream().map(FoundView::id).toList());
        return new FoundListView(found);
    }

    private Optional<FoundView> view(Versioned<Intake> found, Caller caller) {
        var withheld = reader.withheld(found, caller);
        return withheld.contains(Part.CONTACT) ? Optional.empty() : Optional.of(view(found, caller, withheld));
    }

    private static FoundView view(Versioned<Intake> found, Caller caller, Set<Part> withheld) {
        var tellsLevel = caller.hasRole("clinician") && !withheld.contains(Part.ANSWERS);
        var intake = found.state();
        return new FoundView(
                found.id(),
                intake.status().word(),
                tellsLevel ? intake.level() : null,
                intake.submittedAt(),
                withheld.isEmpty() ? null : true);
    }

    record SearchForm(String email) {}

    record FoundListView(List<FoundView> intakes) {}

    /**
     * @param level for clinicians only
     * @param incomplete said where the client withholds something from the reader
     */
    record FoundView(
            String id,
            String status,
            @Nullable SafetyLevel level,
            Instant submittedAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean incomplete) {}
}
