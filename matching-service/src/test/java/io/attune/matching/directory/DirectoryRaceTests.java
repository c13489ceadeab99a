package io.attune.matching.directory;

import static io.attune.matching.directory.DirectoryFixtures.NOW;
import static io.attune.matching.directory.DirectoryFixtures.ids;
import static io.attune.matching.directory.DirectoryFixtures.therapist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.platform.testing.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DirectoryRaceTests {

    private static final int CROWD = 1_500;

    private final Candidates candidates = new Candidates(ShippedModel.read());

    /** Everybody speaks one language and has a room in the city that goes with it; each change turns both. */
    @Test
    void eachAnswerIsTrueOfOneMomentWhileSomebodyWrites() throws InterruptedException {
        for (int i = 0; i < CROWD; i++) {
            publish(i, 1);
        }
        var directory = new Directory(candidates, MutableClock.at(NOW), (delay, task) -> Thread.ofPlatform()
                .daemon()
                .start(task));
        await().until(() -> directory.page(Search.ANYBODY, null, 1).total() == CROWD);
        var done = new AtomicBoolean();
        var writer = Thread.ofPlatform().daemon().start(() -> turnAroundUntil(done));

        var states = new TreeSet<Integer>();
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(1)).until(() -> {
            states.add(assertThatOneAnswerIsTrue(directory));
            return states.size() > 5;
        });

        done.set(true);
        writer.join();
        await().untilAsserted(() ->
                assertThat(directory.page(speaking("fr"), null, 1).total()).isEqualTo(CROWD));
    }

    /** Ends in an odd version, in which everybody speaks French. */
    private void turnAroundUntil(AtomicBoolean done) {
        for (int version = 2; !done.get() || version % 2 == 1; version++) {
            for (int i = 0; i < CROWD; i++) {
                publish(i, version);
            }
        }
    }

    private static int assertThatOneAnswerIsTrue(Directory directory) {
        var page = directory.page(speaking("fr"), null, 100);
        var languages = page.counts().get(Facet.LANGUAGE);
        int french = languages.getOrDefault("fr", 0);
        assertThat(page.total()).isEqualTo(french);
        assertThat(languages.getOrDefault("en", 0) + french).isEqualTo(CROWD);
        assertThat(page.counts().get(Facet.CITY)).isEqualTo(french == 0 ? Map.of() : Map.of("Montréal", french));
        assertThat(ids(page)).isSorted().doesNotHaveDuplicates().hasSize(Math.min(100, french));
        assertThat(page.therapists()).allMatch(card -> card.cities().equals(List.of("Montréal")));
        return french;
    }

    private static Search speaking(String language) {
        return Search.ANYBODY.with(Facet.LANGUAGE, List.of(language));
    }

    private void publish(int number, int version) {
        var id = "therapist-%05d".formatted(number);
        boolean french = version % 2 == 1;
        candidates.publish(
                therapist(id, id, it -> it.speaks(french ? "fr" : "en"), french ? "Montréal" : "Toronto"), version);
    }
}
