package io.attune.matching.directory;

import static io.attune.matching.directory.DirectoryFixtures.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.platform.testing.MutableClock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class DirectoryProperties {

    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final Map<String, Candidate> everybody = new HashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Directory directory =
            new Directory(candidates, MutableClock.at(DirectoryFixtures.NOW), (delay, task) -> waiting.add(task));
    private long version;

    @Property(tries = 200)
    void findsAndCountsAsThePlainOneDoes(@ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int changes) {
        var random = new RandomTherapists(seed);
        changeSomebody(random, 40, changes);

        for (int i = 0; i < 5; i++) {
            assertThatItAgrees(random.search());
        }
    }

    @Property(tries = 5)
    void findsAndCountsAsThePlainOneDoesOnManyShelves(@ForAll long seed) {
        var random = new RandomTherapists(seed);
        changeSomebody(random, 3_000, 3_000);
        changeSomebody(random, 3_000, 100);

        for (int i = 0; i < 3; i++) {
            assertThatItAgrees(random.search());
        }
    }

    /** Whoever is found all the while and keeps their name is on exactly one page, in the order of the list. */
    @Property(tries = 200)
    void showsEveryoneUnchangedOnExactlyOnePage(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int limit) {
        var random = new RandomTherapists(seed);
        changeSomebody(random, 60, 120);
        var search = random.number(2) == 0 ? Search.ANYBODY : random.search();
        var before = new PlainDirectory(everybody.values()).found(search);

        var shown = new ArrayList<String>();
        var touched = new HashSet<String>();
        Place after = null;
        do {
            var page = directory.page(search, after, limit);
            shown.addAll(ids(page));
            after = page.next().orElse(null);
            touched.addAll(changeSomebody(random, 60, random.number(4)));
        } while (after != null);

        assertThat(without(touched, shown)).containsExactlyElementsOf(without(touched, before));
    }

    private void assertThatItAgrees(Search search) {
        var plain = new PlainDirectory(everybody.values());
        var found = plain.found(search);
        var first = directory.page(search, null, 100);

        assertThat(allPages(search)).as("%s", search).containsExactlyElementsOf(found);
        assertThat(first.total()).isEqualTo(found.size());
        for (var facet : Facet.values()) {
            assertThat(first.counts().get(facet)).as("%s of %s", facet, search).isEqualTo(plain.counts(search, facet));
        }
    }

    private List<String> allPages(Search search) {
        var all = new ArrayList<String>();
        @Nullable Place after = null;
        do {
            var page = directory.page(search, after, 100);
            all.addAll(ids(page));
            after = page.next().orElse(null);
        } while (after != null);
        return all;
    }

    /** They come, change in every respect, or go. */
    private Set<String> changeSomebody(RandomTherapists random, int among, int times) {
        var changed = new HashSet<String>();
        for (int i = 0; i < times; i++) {
            var id = "therapist-" + random.number(among);
            changed.add(id);
            if (random.number(4) == 0) {
                candidates.withhold(id, ++version);
                everybody.remove(id);
            } else {
                var somebody = random.somebody(id);
                candidates.publish(somebody, ++version);
                everybody.put(id, somebody);
            }
        }
        waiting.forEach(Runnable::run);
        waiting.clear();
        return changed;
    }

    private static List<String> without(Set<String> touched, List<String> ids) {
        return ids.stream().filter(id -> !touched.contains(id)).toList();
    }
}
