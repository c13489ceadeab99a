package io.attune.matching.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.UnreadableEvent;
import io.attune.platform.seal.HeardKeys;
import io.attune.platform.testing.Contracts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeKeysTopicContractTests {

    private static final String ID = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";

    private final HeardKeys keys = IntakeKeys.heardOf();
    private final List<String> erased = new ArrayList<>();
    private final IntakeKeysTopic topic = new IntakeKeysTopic(keys, erased::add);

    @Test
    void isReadWholeByEveryInstance() {
        assertThat(topic.reading()).isEqualTo(EventHandler.Reading.WHOLE);
    }

    @Test
    void learnsTheKeyAsProfileServiceWritesIt() {
        topic.handle(
                IntakeFixtures.event("intake.key-made.v1", ID, 1, Contracts.sample("profile", "intake.key-made.v1")));

        assertThat(keys.neverHeardOf(ID)).isFalse();
    }

    @Test
    void opensWithTheKeyThatWasTold() {
        topic.handle(IntakeKeys.made(ID));
        var text = IntakeKeys.seal(ID).seal("here", "Wobblethorpe");

        assertThat(keys.find(ID).orElseThrow().open("here", text, String.class)).isEqualTo("Wobblethorpe");
    }

    @Test
    void forgetsAllOfTheIntakeWithItsKey() {
        topic.handle(IntakeKeys.made(ID));

        topic.forget(ID);
        topic.handle(IntakeKeys.made(ID));

        assertThat(keys.find(ID)).isEmpty();
        assertThat(erased).containsExactly(ID);
    }

    @Test
    void refusesAKeyWithoutABody() {
        assertThatThrownBy(() -> topic.handle(IntakeFixtures.event("intake.key-made.v1", ID, 1, "{}")))
                .isInstanceOf(UnreadableEvent.class);
    }
}
