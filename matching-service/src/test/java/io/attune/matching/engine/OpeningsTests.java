package io.attune.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.candidate.OpenHours;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTests {

    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T14:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "5",
                "0 5",
                "0 35 40",
                "0 35 75 390",
                "0 60 180 1500 10080",
                "0 0 315 320",
                "0 20160",
                "0 15 45",
                "0 2555 2560 5120 160000"
            })
    void readsWhatItWroteHoweverFarTheHoursLieApart(String minutes) {
        var hours = at(Arrays.stream(minutes.split(" "))
                .filter(minute -> !minute.isEmpty())
                .map(minute -> MONDAY_NINE.plusSeconds(60L * Integer.parseInt(minute)))
                .toList());

        assertThat(Openings.read(Openings.write(hours, new Bytes()))).isEqualTo(hours);
    }

    @Test
    void takesLittleMoreThanHalfAnOctetForEachOfAHundredHours() {
        var hours = at(IntStream.range(0, 100)
                .mapToObj(number -> MONDAY_NINE.plus(Duration.ofHours(24L * (number / 5) + number % 5)))
                .toList());

        assertThat(Openings.write(hours, new Bytes()).length).isLessThan(80);
    }

    private static OpenHours at(List<Instant> starts) {
        return new OpenHours(Duration.ofMinutes(50), Duration.ofHours(24), starts, MONDAY_NINE);
    }
}
