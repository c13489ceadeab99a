package io.attune.matching.candidates;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.candidates;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.vocabulary.Format;
import io.attune.platform.testing.MutableClock;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTests {

    private static final DirectoryFilter ANYBODY = new DirectoryFilter(null, null, null, null);

    private final Candidates candidates = candidates(
            published("c", 1, it -> it.put("name", "Adam")),
            published("a", 1, it -> it.put("name", "Zoe")),
            published("b", 1, it -> it.put("name", "Adam")),
            published("d", 1, it -> it.put("name", "Paused").put("status", "paused")));
    private final Directory directory = new Directory(candidates, MutableClock.at(NOW));

    @Test
    void listsWhoIsPublishedByNameAndThenById() {
        var page = directory.page(ANYBODY, null, 10);

        assertThat(ids(page)).containsExactly("b", "c", "a");
        assertThat(page.next()).isEmpty();
    }

    @Test
    void goesOnAfterTheLastOneSeenThoughTheDirectoryChanges() {
        var first = directory.page(ANYBODY, null, 1);
        hear(
                candidates,
                published("e", 1, it -> it.put("name", "Aaron")),
                published("b", 2, it -> it.put("name", "Bea")));

        var second = directory.page(ANYBODY, first.next().orElseThrow(), 1);

        assertThat(ids(first)).containsExactly("b");
        assertThat(ids(second)).containsExactly("c");
        assertThat(ids(directory.page(ANYBODY, second.next().orElseThrow(), 5))).containsExactly("b", "a");
    }

    @Test
    void showsOnlyWhoIsAskedFor() {
        hear(candidates, published("only", 1, it -> {
            it.putArray("languages").add("cr");
            it.putArray("formats").add("phone");
            it.withObject("/licence").putArray("permittedJurisdictions").add("CA-MB");
            it.putArray("concerns")
                    .addObject()
                    .put("code", "sleep")
                    .put("depth", "trained")
                    .put("verified", true);
        }));

        for (var filter : List.of(
                new DirectoryFilter("cr", null, null, null),
                new DirectoryFilter(null, "sleep", null, null),
                new DirectoryFilter(null, null, Format.PHONE, null),
                new DirectoryFilter(null, null, null, "CA-MB"))) {
            assertThat(ids(directory.page(filter, null, 10))).as("%s", filter).containsExactly("only");
        }
        assertThat(ids(directory.page(new DirectoryFilter("cr", "anxiety", null, null), null, 10)))
                .isEmpty();
    }

    private static List<String> ids(Directory.Page page) {
        return page.therapists().stream().map(Listed::id).toList();
    }
}
