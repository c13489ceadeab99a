package io.attune.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.attune.platform.decision.Decision;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.store.AggregateStores;
import io.attune.platform.store.Aggregates;
import io.attune.platform.store.Shape;
import io.attune.platform.store.StoreConfiguration;
import io.attune.platform.testing.LocalStack;
import io.attune.platform.testing.LocalStackInitializer;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicWriter;
import io.attune.platform.time.TimeConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"spring.application.name=sample", "spring.main.web-application-type=none"})
@ContextConfiguration(classes = MessagingIntegrationTests.Sample.class, initializers = LocalStackInitializer.class)
@DirtiesContext
class MessagingIntegrationTests {

    private static final String SHARED = "attune.shared";
    private static final String WHOLE = "attune.whole";
    private static final String OUT = "attune.out";

    @Autowired
    private LocalStack stack;

    @Autowired
    private Received seen;

    @Autowired
    private CaughtUp caughtUp;

    @Autowired
    private AggregateStores stores;

    private Aggregates<Thing, String> things;

    @BeforeEach
    void startClean() {
        things = stores.open(
                "things",
                Shape.of(Thing.class),
                (event, version) -> OutgoingEvent.of(
                        OUT,
                        event,
                        "thing.changed.v1",
                        event,
                        version,
                        Instant.EPOCH,
                        "{\"thing\":\"" + event + "\"}"));
        await().atMost(Duration.ofSeconds(30)).until(caughtUp::all);
        seen.events.clear();
        seen.failures.clear();
    }

    @Test
    void sendsAChangeAsACloudEventUnderItsKey() {
        things.decide("a", before -> Decision.change(new Thing("new"), List.of("a"), "done"));

        await().until(() -> !records(OUT, "a").isEmpty());
        var sent = records(OUT, "a").getFirst();
        assertThat(sent.value()).isEqualTo("{\"thing\":\"a\"}");
        assertThat(sent.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "thing.changed.v1")
                .containsEntry("ce_source", "/attune/sample")
                .containsEntry("ce_subject", "a")
                .containsEntry("ce_aggregateversion", "1")
                .containsEntry("ce_dataschema", "/contracts/thing.changed.v1.schema.json")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
    }

    @Test
    void handsAnEventToItsHandler() {
        try (var writer = new TopicWriter(stack.bootstrapServers())) {
            writer.event(SHARED, "good.v1", "s", 7, "{\"x\":1}");
        }

        await().until(() -> seen.events.size() == 1);
        assertThat(seen.events.getFirst())
                .extracting(IncomingEvent::type, IncomingEvent::subject, IncomingEvent::subjectVersion)
                .containsExactly("good.v1", "s", 7L);
    }

    @Test
    void keepsADeadLetterWithItsCauseAndGoesOn() {
        try (var writer = new TopicWriter(stack.bootstrapServers())) {
            writer.raw(SHARED, "k", "not an event");
            writer.event(SHARED, "k", "unreadable.v1", "k", 1, "{}", Map.of());
            writer.event(SHARED, "k", "good.v1", "k", 2, "{}", Map.of());
        }

        await().until(() -> seen.events.size() == 1);
        var letters = records(SHARED + ".sample.dlt", "k");
        assertThat(letters).hasSize(2).allSatisfy(letter -> assertThat(letter.headers())
                .containsEntry("dlt_topic", SHARED)
                .containsKeys("dlt_partition", "dlt_offset"));
        assertThat(letters)
                .extracting(letter -> letter.headers().get("dlt_cause"))
                .containsExactly("not a CloudEvent (CloudEventRWException)", "/x is missing");
    }

    @Test
    void triesAgainUntilTheStoreIsBack() {
        for (int i = 0; i < 6; i++) {
            seen.failures.add(new IllegalStateException(new MongoTimeoutException("away")));
        }

        try (var writer = new TopicWriter(stack.bootstrapServers())) {
            writer.event(SHARED, "good.v1", "later", 1, "{}");
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> seen.events.size() == 1);
        assertThat(seen.failures).isEmpty();
    }

    @Test
    void givesUpOnAFaultThatDoesNotPassAfterAFewTries() {
        for (int i = 0; i < 4; i++) {
            seen.failures.add(new IllegalStateException("a name that must not leave"));
        }

        try (var writer = new TopicWriter(stack.bootstrapServers())) {
            writer.event(SHARED, "good.v1", "faulty", 1, "{}");
        }

        var letters = SHARED + ".sample.dlt";
        await().until(() -> records(letters, "faulty").size() == 1);
        assertThat(records(letters, "faulty").getFirst().headers())
                .containsEntry("dlt_cause", IllegalStateException.class.getName());
        assertThat(records(letters, "faulty").getFirst().headers().values())
                .noneMatch(value -> value.contains("must not leave"));
    }

    @Test
    void forgetsWhatIsErased() {
        try (var writer = new TopicWriter(stack.bootstrapServers())) {
            writer.raw(WHOLE, "gone", null);
        }

        await().until(() -> seen.forgotten.contains("gone"));
    }

    @Test
    void commandsGoOnWhileTheBrokerIsAwayAndTheirEventsArriveInOrderWhenItIsBack() {
        stack.stopKafka();
        for (int i = 0; i < 3; i++) {
            things.decide("patient", before -> Decision.change(new Thing("again"), List.of("patient"), "done"));
        }
        stack.startKafka();

        await().atMost(Duration.ofSeconds(60)).until(() -> versions("patient").size() >= 3);
        assertThat(versions("patient")).containsExactly("1", "2", "3");
    }

    private List<TopicReader.Received> records(String topic, String key) {
        return TopicReader.readAll(stack.bootstrapServers(), topic).stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    private List<String> versions(String key) {
        return records(OUT, key).stream()
                .map(record -> record.headers().get("ce_aggregateversion"))
                .toList();
    }

    record Thing(String name) {}

    /** What the handlers saw, and what they are to meet next. */
    static final class Received {
        final List<IncomingEvent> events = new CopyOnWriteArrayList<>();
        final List<String> forgotten = new CopyOnWriteArrayList<>();
        final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({TimeConfiguration.class, StoreConfiguration.class, MessagingConfiguration.class})
    static class Sample {

        @Bean
        Received received() {
            return new Received();
        }

        @Bean
        DeclaredTopic shared() {
            return DeclaredTopic.events(SHARED, Duration.ofDays(14));
        }

        @Bean
        DeclaredTopic whole() {
            return DeclaredTopic.state(WHOLE);
        }

        @Bean
        DeclaredTopic out() {
            return DeclaredTopic.events(OUT, Duration.ofDays(90));
        }

        @Bean
        EventHandler sharedHandler(Received received) {
            return new EventHandler() {
                @Override
                public String topic() {
                    return SHARED;
                }

                @Override
                public void handle(IncomingEvent event) {
                    if (event.type().equals("unreadable.v1")) {
                        throw new UnreadableEvent("/x is missing");
                    }
                    var failure = received.failures.poll();
                    if (failure != null) {
                        throw failure;
                    }
                    received.events.add(event);
                }
            };
        }

        @Bean
        EventHandler wholeHandler(Received received) {
            return new EventHandler() {
                @Override
                public String topic() {
                    return WHOLE;
                }

                @Override
                public Reading reading() {
                    return Reading.WHOLE;
                }

                @Override
                public void handle(IncomingEvent event) {}

                @Override
                public void forget(String key) {
                    received.forgotten.add(key);
                }
            };
        }
    }
}
