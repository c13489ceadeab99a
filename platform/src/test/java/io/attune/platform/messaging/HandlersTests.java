package io.attune.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.platform.outbox.OutgoingEvent;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandlersTests {

    private static final String TOPIC = "things";

    private final List<String> told = new ArrayList<>();
    private final EventHandler reader = handler(null);
    private final EventHandler refuser = handler(new UnreadableEvent("no name"));
    private final EventHandler storeIsAway = handler(new IllegalStateException("away"));

    @Test
    void tellsEveryoneOfWhatOneCannotRead() {
        assertThatThrownBy(() -> handlers(refuser, reader).handle(event()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("no name");

        assertThat(told).containsExactly("one");
    }

    @Test
    void tellsEveryoneOfWhatOneCannotForget() {
        assertThatThrownBy(() -> handlers(refuser, reader).handle(tombstone())).isInstanceOf(UnreadableEvent.class);

        assertThat(told).containsExactly("forgotten");
    }

    @Test
    void failsAsWhoeverMayBeTriedAgainFailedBeforeWhoeverNeverCan() {
        for (var order : List.of(handlers(refuser, storeIsAway, reader), handlers(storeIsAway, refuser, reader))) {
            assertThatThrownBy(() -> order.handle(event())).isInstanceOf(IllegalStateException.class);
        }

        assertThat(told).containsExactly("one", "one");
    }

    private static Handlers handlers(EventHandler... handlers) {
        return new Handlers(List.of(handlers));
    }

    private EventHandler handler(@Nullable RuntimeException fault) {
        return new EventHandler() {
            @Override
            public String topic() {
                return TOPIC;
            }

            @Override
            public void handle(IncomingEvent event) {
                hear(event.subject());
            }

            @Override
            public void forget(String key) {
                hear("forgotten");
            }

            private void hear(String what) {
                if (fault != null) {
                    throw fault;
                }
                told.add(what);
            }
        };
    }

    private static ConsumerRecord<String, byte[]> event() {
        var sent = Envelope.write(
                OutgoingEvent.of(TOPIC, "one", "thing.made.v1", "one", 1, Instant.EPOCH, "{}"), URI.create("/sample"));
        var record = new ConsumerRecord<>(TOPIC, 0, 0, "one", sent.value());
        sent.headers().forEach(header -> record.headers().add(header));
        return record;
    }

    private static ConsumerRecord<String, byte[]> tombstone() {
        return new ConsumerRecord<>(TOPIC, 0, 0, "one", null);
    }
}
