package io.attune.matching.candidates;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.store.ShippedModel;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CandidatesTests {

    /** Each profile names its version as the cap, each availability as the caseload, so a mixture shows. */
    @Test
    void areReadWholeWhileTheyChange() throws InterruptedException {
        var candidates = new Candidates(ShippedModel.read());
        hear(candidates, published("maya", 1, it -> it.put("caseloadCap", 1)), availability("maya", 1, WEDNESDAY));
        var done = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            for (int version = 2; version < 2_000; version++) {
                int cap = version;
                hear(candidates, published("maya", version, it -> it.put("caseloadCap", cap)));
                hear(candidates, availability("maya", version, WEDNESDAY.plusSeconds(version)));
            }
            done.set(true);
        });

        long seen = 0;
        while (!done.get()) {
            var maya = candidates.find("maya", NOW).orElseThrow();
            var hours = Objects.requireNonNull(maya.candidate().openHours());
            assertThat(maya.candidate().standing().caseloadCap()).isEqualTo((int) maya.profileVersion());
            if (maya.availabilityVersion() > 1) {
                assertThat(hours.starts()).containsExactly(WEDNESDAY.plusSeconds(maya.availabilityVersion()));
            }
            assertThat(maya.profileVersion()).isGreaterThanOrEqualTo(seen);
            seen = maya.profileVersion();
        }

        writer.join();
        assertThat(candidates.listed(NOW)).hasSize(1);
    }

    @Test
    void tellWhoListensAfterEachChange() {
        var candidates = new Candidates(ShippedModel.read());
        var heard = new ArrayList<String>();
        candidates.tell(id -> heard.add(candidates.find(id, NOW).isPresent() ? id + " there" : id + " away"));

        hear(candidates, published("maya", 1), availability("maya", 1, WEDNESDAY));
        candidates.doubt("maya", 2, NOW);
        candidates.close("maya", 2);
        candidates.withhold("maya", 3);
        candidates.forgetOpenings("maya");
        candidates.forget("maya");

        assertThat(heard)
                .containsExactly(
                        "maya there", "maya there", "maya there", "maya there", "maya away", "maya away", "maya away");
    }

    @Test
    void sayUntilWhenADoubtedProfileIsBelieved() {
        var candidates = new Candidates(ShippedModel.read());
        hear(candidates, published("maya", 1));
        assertThat(candidates.believedUntil("maya")).isEmpty();

        candidates.doubt("maya", 2, NOW);

        var end = candidates.believedUntil("maya").orElseThrow();
        assertThat(candidates.find("maya", end.minusNanos(1))).isPresent();
        assertThat(candidates.find("maya", end)).isEmpty();
        hear(candidates, published("maya", 3));
        assertThat(candidates.believedUntil("maya")).isEmpty();
    }
}
