package io.attune.platform.audit.store;

import static io.attune.platform.audit.AuditFixtures.aReadOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.audit.AuditAway;
import io.attune.platform.audit.AuditReading;
import io.attune.platform.audit.Entry;
import io.attune.platform.audit.Head;
import io.attune.platform.audit.Page;
import io.attune.platform.audit.ShakyChains;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AuditLogIntegrationTests extends ChainTestBed {

    private static final int THREADS = 16;
    private static final int EACH = 25;

    @Test
    void twoInstancesOfSixteenThreadsNeverForkAChainNorLeaveAHole() {
        var instances = List.of(anInstance(), anInstance());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < 2 * THREADS; thread++) {
                var instance = instances.get(thread % 2);
                var who = "reader-" + thread;
                threads.execute(() -> IntStream.range(0, EACH)
                        .forEach(read -> instance.write(List.of(aReadOf("a", who + '-' + read)))));
            }
        }

        var chain = chain("a");
        assertThat(chain).extracting(Entry::sequence).containsExactlyElementsOf(oneTo(2 * THREADS * EACH));
        assertThat(new HashSet<>(chain)
                        .stream().map(entry -> entry.access().occasion().who()).distinct())
                .hasSize(2 * THREADS * EACH);
        assertThat(links(chain)).allMatch(whole -> whole);
        assertThat(lostRaces).as("without a lost race it was none").hasPositiveValue();
    }

    @Test
    void aListIsWrittenToTheChainsOfAllItShowsWhateverElseIsWrittenMeanwhile() {
        var one = anInstance();
        var other = anInstance();
        one.write(List.of(aReadOf("a"), aReadOf("b")));
        other.write(List.of(aReadOf("b"), aReadOf("c")));

        one.write(List.of(aReadOf("a"), aReadOf("b"), aReadOf("c")));

        assertThat(List.of(chain("a").size(), chain("b").size(), chain("c").size()))
                .containsExactly(2, 3, 2);
        assertThat(List.of("a", "b", "c"))
                .allMatch(record -> links(chain(record)).stream().allMatch(whole -> whole));
    }

    @Test
    void findsTheHeadOfAChainOfAnyLength() {
        var log = anInstance();
        var lengths = new ArrayList<Long>();
        for (int length = 1; length <= 140; length++) {
            log.write(List.of(aReadOf("a")));
            lengths.add(chains.head("a").sequence());
        }

        assertThat(lengths).containsExactlyElementsOf(oneTo(140));
        assertThat(chains.head("b")).isEqualTo(Head.none("b"));
        assertThat(chains.headAfter(chain("a").getFirst().head()).sequence()).isEqualTo(140);
    }

    @Test
    void saysThatAnAccessMayNotBeWrittenAndGoesOnWhereTheChainIs() {
        var away = new AtomicBoolean();
        var log = anInstance(new ShakyChains(chains, away));
        log.write(List.of(aReadOf("a")));

        away.set(true);
        assertThatThrownBy(() -> log.write(List.of(aReadOf("a")))).isInstanceOf(AuditAway.class);
        away.set(false);
        log.write(List.of(aReadOf("a")));

        // The second was stored although nobody was told so.
        assertThat(chain("a")).hasSize(3);
        assertThat(links(chain("a"))).allMatch(whole -> whole);
    }

    @Test
    void tellsWhatSomebodySawPageByPageWithoutTearingAnInstantApart() {
        var log = anInstance();
        for (int i = 0; i < 5; i++) {
            log.write(List.of(aReadOf("a"), aReadOf("b"), aReadOf("c", "another")));
            clock.advance(Duration.ofSeconds(1));
        }
        var reading = new AuditReading(chains);

        var seen = new ArrayList<Entry>();
        var page = reading.by("person:maya", new Page(Instant.parse("9999-01-01T00:00:00Z"), 3));
        seen.addAll(page.entries());
        while (page.hasMore()) {
            page = reading.by("person:maya", new Page(seen.getLast().at(), 3));
            seen.addAll(page.entries());
        }

        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((one, next) -> next.at().compareTo(one.at()));
    }

    private static List<Boolean> links(List<Entry> chain) {
        return IntStream.range(0, chain.size())
                .mapToObj(i -> chain.get(i).isWhole()
                        && chain.get(i)
                                .previous()
                                .equals(
                                        i == 0
                                                ? Head.none("").hash()
                                                : chain.get(i - 1).hash()))
                .toList();
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
