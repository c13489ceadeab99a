package io.attune.matching.shortlist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.matching.intake.CodedNeed;
import io.attune.matching.shortlist.HowFar;
import io.attune.matching.words.Sentence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shortlist as it is told. Crisis resources stand before the offers where they are called for.
 *
 * @param incomplete said where the client withholds something from the reader
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShortlistView(
        String id,
        String intakeId,
        String status,
        @Nullable List<HelpView> crisisResources,
        @Nullable Sentence notice,
        List<OfferView> offers,
        List<RelaxationView> relaxations,
        @Nullable Boolean incomplete) {

    static ShortlistView pending(String intakeId) {
        return new ShortlistView(intakeId, intakeId, "pending", null, null, List.of(), List.of(), null);
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

    /**
     * @param change what would give way and how far, in words
     * @param how the same as data
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RelaxationView(
            String code, String change, @Nullable HowFarView how, int opens, FirstView first) {}

    /** What is not named does not change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HowFarView(
            @Nullable String times,
            @Nullable String format,
            @Nullable Integer maxDistanceKm,
            CodedNeed.@Nullable Money budget,
            @Nullable Boolean sliding,
            @Nullable String wish,
            @Nullable String coverage,
            @Nullable Boolean waits) {
        /** A shortlist made before this was kept has none. */
        static @Nullable HowFarView of(@Nullable HowFar it) {
            return it == null
                    ? null
                    : new HowFarView(
                            it.times(),
                            it.format(),
                            it.maxDistanceKm(),
                            it.budget(),
                            it.sliding(),
                            it.wish(),
                            it.coverage(),
                            it.waits());
        }
    }

    record FirstView(String therapistId, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HelpView(
            String code, String name, String call, @Nullable String text, String note) {}
}
