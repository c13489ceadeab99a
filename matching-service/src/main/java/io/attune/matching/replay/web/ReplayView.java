package io.attune.matching.replay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a replay says.
 *
 * @param result {@code identical}, {@code different} or {@code not-replayable}
 * @param proves how far that goes, or why nothing can be said
 */
record ReplayView(String shortlistId, String result, String proves, List<DifferenceView> different) {

    /**
     * @param input the name of an input that was altered or is gone
     * @param therapistId whose input it is
     * @param pointer into the stored shortlist, where something else comes of inputs that are whole
     * @param stored what stands there, to clinicians only
     * @param recomputed what comes of the inputs, to clinicians only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferenceView(
            @Nullable String input,
            @Nullable String therapistId,
            @Nullable String pointer,
            @Nullable String stored,
            @Nullable String recomputed) {}
}
