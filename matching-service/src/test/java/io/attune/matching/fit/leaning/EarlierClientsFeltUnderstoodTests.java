package io.attune.matching.fit.leaning;

import static io.attune.matching.fit.Moments.pairing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.ANeed;
import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EarlierClientsFeltUnderstoodTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void reads(String situation, ANeed need, ACandidate candidate, Reading reading) {
        assertThat(new EarlierClientsFeltUnderstood().read(pairing(need, candidate)))
                .as(situation)
                .isEqualTo(reading);
    }

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("nobody has said", ANeed.that(), ACandidate.who(), new Reading.Unknown(Remarks.none())),
                arguments(
                        "some have said",
                        ANeed.that(),
                        ACandidate.who().isFelt(0.125, 0.2),
                        new Reading.Known(0.125, Remarks.none())));
    }
}
