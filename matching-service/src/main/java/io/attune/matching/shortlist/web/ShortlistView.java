package io.attune.matching.shortlist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.matching.words.Sentence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shortlist as it is told. Crisis resources stand before the offers where they are called for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShortlistView(
        String id,
        String intakeId,
        String status,
        @Nullable List<HelpView> crisisResources,
        List<OfferView> offers,
        List<RelaxationView> relaxations) {

    static ShortlistView pending(String intakeId) {
        return new ShortlistView(intakeId, intakeId, "pending", null, List.of(), List.of());
    }

    /** @param hoursAsOf when booking looked at the open hours; left out while it has told none */
    record OfferView(
            String therapistId,
            String name,
            List<Sentence> reasons,
            List<Sentence> unknown,
            List<Sentence> notMet,
            List<OpenHourView> openHours,
            @Nullable Instant hoursAsOf) {}

    /** In the client's zone, with its offset. */
    record OpenHourView(OffsetDateTime start, OffsetDateTime end) {}

    /** @param change what would give way and how far, in words */
    record RelaxationView(String code, String change, int opens, FirstView first) {}

    record FirstView(String therapistId, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HelpView(
            String code, String name, String call, @Nullable String text, String note) {}
}
