package io.attune.profile.crisis.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.MutableClock;
import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.crisis.CrisisResource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;

class CrisisResourcesHealthTests {

    private final MutableClock clock = MutableClock.at("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"2026-11-25, false", "2026-08-27, false", "2026-08-26, true", ", true"})
    void warnsOfANumberThatNobodyHasDialledForNinetyDays(@Nullable LocalDate verifiedOn, boolean warns) {
        var line =
                new CrisisResource("line", null, verifiedOn, Map.of("en", "A line"), "tel:1", null, Map.of("en", "-"));
        var health = new CrisisResourcesHealth(new CrisisDirectory("7", List.of(line)), clock).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get("toVerify")).isEqualTo(warns ? List.of("line") : null);
        assertThat(health.getDetails().containsKey("warning")).isEqualTo(warns);
    }
}
