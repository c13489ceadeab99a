package io.attune.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutboxRelayTests {

    private final MutableClock clock = MutableClock.at("2026-11-23T15:00:00Z");
    private final InMemoryOutboxes outboxes = new InMemoryOutboxes();
    private final List<OutgoingEvent> published = new CopyOnWriteArrayList<>();
    private final AtomicBoolean brokerAway = new AtomicBoolean();
    private final OutboxRelay relay = relay("here");

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void publishesADocumentsEventsInOrderAndEmptiesItsOutbox() {
        outboxes.write("one", relay.newLease(), 1);
        outboxes.write("one", relay.newLease(), 2);

        relay.wake(outboxes, "one");

        await().until(() -> outboxes.events("one").isEmpty());
        assertThat(published).extracting(OutgoingEvent::subjectVersion).containsExactly(1L, 2L);
    }

    @Test
    void keepsTheEventsWhileTheBrokerIsAwayAndSendsThemInOrderWhenItIsBack() {
        brokerAway.set(true);
        outboxes.write("one", relay.newLease(), 1);
        relay.wake(outboxes, "one");
        outboxes.write("one", relay.newLease(), 2);
        relay.wake(outboxes, "one");
        assertThat(relay.pending()).isEqualTo(1);

        brokerAway.set(false);

        await().until(() -> relay.pending() == 0);
        assertThat(published).extracting(OutgoingEvent::subjectVersion).containsExactly(1L, 2L);
        assertThat(outboxes.events("one")).isEmpty();
    }

    @Test
    void leavesAnOutboxToTheInstanceThatHoldsItsLease() {
        outboxes.write("one", new Lease("elsewhere", clock.instant().plusSeconds(30)), 1);

        relay.wake(outboxes, "one");

        await().until(() -> relay.pending() == 0);
        assertThat(published).isEmpty();
        assertThat(outboxes.events("one")).hasSize(1);
    }

    @Test
    void takesALeaseThatHasLapsed() {
        outboxes.write("one", new Lease("elsewhere", clock.instant().plusSeconds(30)), 1);
        clock.advance(Duration.ofSeconds(30));

        relay.wake(outboxes, "one");

        await().until(() -> outboxes.events("one").isEmpty());
        assertThat(published).hasSize(1);
        assertThat(outboxes.waitingOwner("one")).isEqualTo("here");
    }

    @Test
    void publishesThePresentStateAgainWhenItFindsThatItWasOvertaken() {
        outboxes.write("one", relay.newLease(), 5);
        outboxes.onRemove(() -> {
            outboxes.write("one", relay.newLease(), 6);
            outboxes.publishElsewhere("one", published);
        });

        relay.wake(outboxes, "one");

        await().until(() -> relay.pending() == 0);
        assertThat(published.getLast().subjectVersion()).isEqualTo(6);
    }

    @Test
    void endsARepetitionOfStateOnlyWithTheNewest() {
        outboxes.state("one", 6);
        outboxes.onPresentState(() -> outboxes.state("one", 7));

        relay.repeatPresentState(outboxes, "one");

        assertThat(published).extracting(OutgoingEvent::subjectVersion).containsExactly(6L, 7L);
    }

    private OutboxRelay relay(String name) {
        var settings = new OutboxSettings(
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                Duration.ofMillis(20),
                Duration.ofMillis(50),
                Duration.ofHours(24),
                4);
        return new OutboxRelay(this::publish, new Instance(name), clock, settings);
    }

    private void publish(OutgoingEvent event) {
        if (brokerAway.get()) {
            throw new BrokerUnreachable(new IllegalStateException("away"));
        }
        published.add(event);
    }

    static OutgoingEvent event(String id, long version) {
        return OutgoingEvent.of("topic", id, "thing.changed.v1", id, version, Instant.EPOCH, "{}");
    }
}
