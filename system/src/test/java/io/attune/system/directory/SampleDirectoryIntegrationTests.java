package io.attune.system.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.system.api.Api;
import io.attune.system.api.UnexpectedAnswer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDirectoryIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-23T16:00:00Z");

    @TempDir
    Path folder;

    private TherapistsOnPaper services;

    @BeforeEach
    void open() {
        services = TherapistsOnPaper.open();
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void publishesEveryoneOnceWithHours() {
        assertThat(publishedAt(NOW)).isEqualTo(60);

        assertThat(services.shown()).hasSize(60);
        assertThat(services.withHours()).hasSize(60);
        assertThat(directoryAt(NOW).demoTherapist()).contains("id-of-attune-sample-01");
    }

    @Test
    void doesNothingTheSecondTime() {
        publishedAt(NOW);
        var before = services.requests();

        assertThat(publishedAt(NOW)).isZero();

        assertThat(services.requests()).isEqualTo(before);
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        services.breakAfter(40);
        assertThatThrownBy(() -> publishedAt(NOW)).isInstanceOf(UnexpectedAnswer.class);
        services.mend();

        publishedAt(NOW.plus(2, ChronoUnit.DAYS));

        assertThat(services.shown()).hasSize(60);
        assertThat(services.withHours()).hasSize(60);
        assertThat(services.bodiesByKey())
                .allSatisfy((key, bodies) -> assertThat(bodies).hasSize(1));
    }

    @Test
    void readsLicencesAgainBeforeTheyAreTooOldToBeOffered() {
        publishedAt(NOW);

        publishedAt(NOW.plus(14, ChronoUnit.DAYS));
        assertThat(services.changed()).isEmpty();

        publishedAt(NOW.plus(16, ChronoUnit.DAYS));
        assertThat(services.changed()).hasSize(60).allSatisfy((id, body) -> assertThat(body)
                .contains("\"checkedAt\":\"2026-12-09T12:00:00Z\""));
    }

    private int publishedAt(Instant now) {
        return directoryAt(now).publish(Api.at(services.address()), Api.at(services.address()));
    }

    private SampleDirectory directoryAt(Instant now) {
        return new SampleDirectory(folder.resolve("directory.json"), InstantSource.fixed(now));
    }
}
