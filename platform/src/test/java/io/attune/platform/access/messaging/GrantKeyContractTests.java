package io.attune.platform.access.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.access.Museum;
import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.access.keys.KeyAnswer;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.messaging.UnreadableEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantKeyContractTests {

    /** The paper is the producer's; this reads the same file. */
    private static final Path SAMPLE = Path.of("../profile-service/contracts/key.published.v1.json");

    private final Museum museum = new Museum();
    private final GrantKeyHandler handler = museum.bean(GrantKeyHandler.class);

    @AfterAll
    void close() {
        museum.close();
    }

    @Test
    void learnsTheKeyThatTheSamplePublishesHoweverOftenItComes() throws IOException {
        var sample = Files.readString(SAMPLE);

        handler.handle(event(sample));
        handler.handle(event(sample));

        assertThat(museum.bean(GrantKeys.class).find("2026-11-23-1")).isInstanceOf(KeyAnswer.Found.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "{\"kid\": \"a\", \"keepUntil\": \"2027-02-21T15:15:00Z\", \"jwk\": {\"kty\": \"EC\"}}",
                "{\"kid\": \"a\", \"keepUntil\": \"2027-02-21T15:15:00Z\", \"jwk\": {\"kty\": \"oct\", \"k\": \"c2VjcmV0\"}}",
            })
    void callsUnreadableWhatIsNoPublicKey(String data) {
        assertThatThrownBy(() -> handler.handle(event(data)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("c2VjcmV0");
    }

    private IncomingEvent event(String data) {
        return new IncomingEvent("1", "key.published.v1", "a", 1, museum.clock.instant(), "a", Map.of(), data);
    }
}
