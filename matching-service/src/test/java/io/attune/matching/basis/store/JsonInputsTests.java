package io.attune.matching.basis.store;

import static io.attune.matching.intake.messaging.IntakeFixtures.intake;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.basis.Asked;
import io.attune.matching.basis.Input;
import io.attune.matching.basis.Inputs;
import io.attune.matching.basis.Inputs.Compared;
import io.attune.matching.basis.Inputs.Directory;
import io.attune.matching.basis.Inputs.ModelName;
import io.attune.matching.basis.UnreadableInput;
import io.attune.matching.basis.WallOffsets;
import io.attune.matching.fit.Moments;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.order.Exposure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class JsonInputsTests {

    private final JsonInputs json = new JsonInputs();

    @RepeatedTest(50)
    void readsWhatItWrote(RepetitionInfo repetition) {
        var inputs = inputs(new RandomCases(repetition.getCurrentRepetition()).candidates(5));

        assertThat(json.read(json.write(inputs))).isEqualTo(inputs);
    }

    /** Written once by {@link #inputs} of {@code new RandomCases(5).candidates(4)}, and never again. */
    @Test
    void readsWhatWasWrittenBefore() throws IOException {
        var sample = new ClassPathResource("kept/inputs.json").getContentAsString(StandardCharsets.UTF_8);
        var written = List.of(JsonMapper.shared().readValue(sample, Input[].class));

        assertThat(written).hasSize(7 + 4 * 4).allMatch(Input::whole);
        assertThat(json.read(json.write(json.read(written)))).isEqualTo(json.read(written));
    }

    @Test
    void keepsNoOtherClientsConflicts() {
        var candidate = new RandomCases(1).candidate("maya");
        var crowded = conflicting(candidate, Set.of("somebody-else", "client-1"));
        var free = conflicting(candidate, Set.of("somebody-else"));
        var unknown = conflicting(candidate, null);

        assertThat(kept(crowded).conflicts()).containsExactly("client-1");
        assertThat(kept(free).conflicts()).isEmpty();
        assertThat(kept(unknown).conflicts()).isNull();
        assertThat(json.write(inputs(List.of(crowded))))
                .noneMatch(input -> input.text().contains("somebody-else"));
    }

    @Test
    void namesWhatIsMissingOrSaysNothing() {
        var written = json.write(inputs(new RandomCases(3).candidates(2)));

        for (var one : written) {
            var without = new ArrayList<>(written);
            without.remove(one);
            assertNamed(one, without);
            without.add(Input.of(one.name(), one.therapistId(), "{\"dance\":1}"));
            assertNamed(one, without);
        }
    }

    @Test
    void writesStartsShortAndExact() {
        var starts = List.of(
                Instant.parse("2026-11-25T14:00:00Z"),
                Instant.parse("2026-11-25T14:05:00Z"),
                Instant.parse("2026-11-25T14:05:00.000000001Z"));

        assertThat(Starts.write(starts)).isEqualTo("1795615200 300 0.000000001");
        assertThat(Starts.read(Starts.write(starts))).isEqualTo(starts);
        assertThat(Starts.read(Starts.write(List.of()))).isEmpty();
    }

    private void assertNamed(Input one, List<Input> written) {
        assertThatThrownBy(() -> json.read(written)).isInstanceOfSatisfying(UnreadableInput.class, named -> {
            assertThat(named.name()).isEqualTo(one.name());
            assertThat(named.therapistId()).isEqualTo(one.therapistId());
        });
    }

    private Candidate kept(Candidate candidate) {
        return json.read(json.write(inputs(List.of(candidate))))
                .candidates()
                .iterator()
                .next();
    }

    private static Candidate conflicting(Candidate it, @Nullable Set<String> conflicts) {
        return new Candidate(
                it.id(),
                it.name(),
                it.standing(),
                it.licence(),
                it.reach(),
                it.training(),
                it.person(),
                it.fees(),
                it.openHours(),
                conflicts,
                it.learned());
    }

    private static Inputs inputs(List<Candidate> candidates) {
        var asked = Asked.of(intake(submitted("one", 1)), 3);
        return new Inputs(
                new Asked(
                        asked.shortlistId(),
                        asked.intakeVersion(),
                        asked.offers(),
                        "client-1",
                        asked.clearance(),
                        asked.language(),
                        asked.coded()),
                Moments.NOW,
                WallOffsets.shown(Moments.now(), "America/Toronto", Moments.NOW.plus(Duration.ofDays(200))),
                new ModelName("2026-11", "0".repeat(64)),
                new Directory(Map.of("attune.therapists", Map.of(0, 5L)), Map.of("fee", 3), 9),
                candidates.stream()
                        .map(it -> new Compared(it, 7, 5, new Exposure(2_500, 2)))
                        .toList());
    }
}
