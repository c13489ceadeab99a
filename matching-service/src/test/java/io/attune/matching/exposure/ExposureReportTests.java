package io.attune.matching.exposure;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.exposure.ExposureReport.Group;
import io.attune.matching.exposure.ExposureReport.Row;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.platform.testing.MutableClock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExposureReportTests {

    private final MutableClock clock = MutableClock.at(NOW);
    private final ExposureCounts counts = new ExposureCounts(clock);
    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final ExposureReport report = new ExposureReport(counts, candidates, clock);

    @Test
    void listsByNameWhoPassedAndLastWhoIsNoLongerPublished() {
        publish("zoe", "woman");
        publish("ann", "woman");
        publish("unasked", "woman");
        counts.count(new MatchedShortlist("i1", 1, NOW, List.of("zoe"), 3, List.of("ann", "gone", "zoe")));

        assertThat(report.over(30).therapists())
                .containsExactly(
                        new Row("ann", "Dr. ann", new Tally(1, 333, 0)),
                        new Row("zoe", "Dr. zoe", new Tally(1, 333, 1)),
                        new Row("gone", null, new Tally(1, 333, 0)));
    }

    @Test
    void tellsAGroupOfFiveAndNeverOneOfFour() {
        IntStream.range(0, 5).forEach(number -> publish("w" + number, "woman"));
        IntStream.range(0, 4).forEach(number -> publish("m" + number, "man"));
        publish("unasked", "man");
        var passed = List.of("m0", "m1", "m2", "m3", "w0", "w1", "w2", "w3", "w4");
        counts.count(new MatchedShortlist("i1", 1, NOW, List.of("w0", "m0", "w3"), 9, passed));

        var groups = report.over(30).groups();

        assertThat(groups)
                .filteredOn(group -> group.by().equals("gender"))
                .containsExactly(new Group("gender", "woman", 5, new Tally(5, 5 * 333, 2)));
        assertThat(groups)
                .filteredOn(group -> group.by().equals("language"))
                .isNotEmpty()
                .allMatch(group -> group.therapists() == 9);
    }

    private void publish(String id, String gender) {
        hear(candidates, published(id, 1, body -> body.put("gender", gender)));
    }
}
