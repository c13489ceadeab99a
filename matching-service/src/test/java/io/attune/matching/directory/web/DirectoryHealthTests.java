package io.attune.matching.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Candidates.Half;
import io.attune.matching.directory.Directory;
import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.platform.testing.MutableClock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DirectoryHealthTests {

    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Directory directory = new Directory(
            candidates, MutableClock.at(Instant.parse("2026-11-23T15:10:00Z")), (delay, task) -> later.add(task));
    private final DirectoryHealth health = new DirectoryHealth(directory);

    @Test
    void waitsUntilWhoeverWasReadIsFoundAndThenForNobody() {
        publish("maya");
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        candidates.allHeardOf(Half.PROFILES);
        candidates.allHeardOf(Half.OPENINGS);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        later.remove().run();
        assertThat(status()).isEqualTo(Status.UP);

        publish("noor");
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void waitsForBothHalvesEvenIfThereIsNobody() {
        candidates.allHeardOf(Half.PROFILES);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        candidates.allHeardOf(Half.OPENINGS);

        assertThat(status()).isEqualTo(Status.UP);
    }

    private void publish(String id) {
        candidates.publish(ACandidate.who().isCalled(id).build(), 1);
    }

    private Status status() {
        return health.health().getStatus();
    }
}
