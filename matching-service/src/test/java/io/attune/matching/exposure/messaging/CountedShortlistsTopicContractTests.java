package io.attune.matching.exposure.messaging;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.exposure.ExposureCounts;
import io.attune.matching.exposure.Tally;
import io.attune.platform.messaging.EventHandler.Reading;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.testing.Contracts;
import io.attune.platform.testing.MutableClock;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class CountedShortlistsTopicContractTests {

    private static final String READY = "shortlist.ready.v1";

    private final ExposureCounts counts = new ExposureCounts(MutableClock.at(NOW));
    private final CountedShortlistsTopic topic = new CountedShortlistsTopic(counts);

    @Test
    void countsWhoPassedAndWhoWasOfferedTwiceTheSame() {
        hear(READY, 1, it -> {});
        hear(READY, 1, it -> {});

        assertThat(counts.over(30))
                .hasSize(3)
                .containsEntry("0d1c2b3a-4f5e-5a6b-8c7d-9e8f7a6b5c4d", new Tally(1, 667, 1))
                .containsEntry("9f6e5d4c-3b2a-5190-8877-665544332211", new Tally(1, 667, 0));
    }

    @Test
    void countsNoPickAndNothingFromBeforeThoseWhoPassedWereTold() {
        hear(READY, 1, it -> {
            it.remove("passing");
            it.remove("passed");
        });

        assertThat(counts.over(30)).isEmpty();
        assertThat(counts.notNamed(30)).isZero();
    }

    @Test
    void countsThatTooManyPassedToBeNamed() {
        hear(READY, 1, it -> it.put("passing", 501).remove("passed"));

        assertThat(counts.notNamed(30)).isEqualTo(1);
    }

    @Test
    void letsOtherNewsOfShortlistsBe() {
        hear("shortlist.empty.v1", 1, it -> {});

        assertThat(counts.over(30)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void refusesANumberThatIsNotThatOfTheNamed(int passing) {
        assertThatThrownBy(() -> hear(READY, 1, it -> it.put("passing", passing)))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void refusesAReadyShortlistThatOffersNobody() {
        assertThatThrownBy(() -> hear(READY, 1, it -> it.putArray("offers"))).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> hear(READY, 1, it -> it.remove("offers"))).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void readsTheTopicFromItsBeginning() {
        assertThat(topic.reading()).isEqualTo(Reading.WHOLE);
    }

    private void hear(String type, long version, Consumer<ObjectNode> change) {
        var body = (ObjectNode) Contracts.sampleTree("matching", type);
        change.accept(body);
        topic.handle(event(type, "intake-1", version, body.toString(), Map.of()));
    }
}
