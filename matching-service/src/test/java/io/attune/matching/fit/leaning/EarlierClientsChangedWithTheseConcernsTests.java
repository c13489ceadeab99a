package io.attune.matching.fit.leaning;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.candidate.Learned.Posterior;
import io.attune.matching.fit.need.Concern;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EarlierClientsChangedWithTheseConcernsTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new EarlierClientsChangedWithTheseConcerns().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("no record at all", ANeed.that(), ACandidate.who(), new Reading.Unknown(Remarks.none())),
                arguments(
                        "a record with something else",
                        ANeed.that().hasConcern("anxiety", 1),
                        ACandidate.who().hasTrackRecord(Map.of("grief", new Posterior(0.3, 0.1))),
                        new Reading.Unknown(Remarks.none())),
                arguments(
                        "one concern",
                        ANeed.that().hasConcern("anxiety", 2),
                        ACandidate.who().hasTrackRecord(Map.of("anxiety", new Posterior(0.25, 0.1))),
                        new Reading.Known(0.25, Remarks.none())),
                arguments(
                        "weighted by severity",
                        ANeed.that().hasConcerns(new Concern("anxiety", 3), new Concern("grief", 1)),
                        ACandidate.who()
                                .hasTrackRecord(
                                        Map.of("anxiety", new Posterior(0.5, 0.1), "grief", new Posterior(-0.5, 0.1))),
                        new Reading.Known(0.25, Remarks.none())),
                arguments(
                        "what is not known is left out",
                        ANeed.that().hasConcerns(new Concern("anxiety", 3), new Concern("grief", 1)),
                        ACandidate.who().hasTrackRecord(Map.of("grief", new Posterior(-0.5, 0.1))),
                        new Reading.Known(-0.5, Remarks.none())));
    }

    @Test
    void isAsUncertainAsItsPartsTogether() {
        var need = ANeed.that().hasConcerns(new Concern("anxiety", 2), new Concern("grief", 2));
        var candidate = ACandidate.who()
                .hasTrackRecord(Map.of("anxiety", new Posterior(0, 0.3), "grief", new Posterior(0, 0.4)));

        var posterior = new EarlierClientsChangedWithTheseConcerns().posterior(pairing(need, candidate));

        assertThat(posterior).contains(new Posterior(0, 0.25));
    }
}
