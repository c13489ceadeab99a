package io.attune.system.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Someone invented.
 *
 * @param id stays the same for ever; idempotency keys are derived from it
 * @param profile the body of a therapist, but for the dates of the licence
 * @param hours the body of the weekly hours
 */
record SampleTherapist(String id, ObjectNode profile, JsonNode hours) {

    static List<SampleTherapist> all() {
        try (var file = SampleTherapist.class.getResourceAsStream("/samples/therapists.json")) {
            return List.of(JsonMapper.shared().readValue(Objects.requireNonNull(file), SampleTherapist[].class));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** An offer needs a licence that was read in its register in the last thirty days. */
    JsonNode profileCheckedOn(LocalDate day) {
        var dated = profile.deepCopy();
        ((ObjectNode) dated.required("licence"))
                .put("checkedAt", day + "T12:00:00Z")
                .put("expiresOn", day.plusYears(1).toString());
        return dated;
    }
}
