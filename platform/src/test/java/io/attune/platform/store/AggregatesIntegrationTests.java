package io.attune.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.IdempotencyKeyReused;
import io.attune.platform.decision.Versioned;
import io.attune.platform.local.EmbeddedMongo;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.Instance;
import io.attune.platform.outbox.OutboxRelay;
import io.attune.platform.outbox.OutboxSettings;
import io.attune.platform.outbox.OutboxSweep;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.testing.MutableClock;
import io.attune.platform.testing.PortableCommands;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AggregatesIntegrationTests {

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final PortableCommands portable = new PortableCommands();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new com.mongodb.ConnectionString(mongo.connectionString()))
            .addCommandListener(portable)
            .build());
    private final MongoDatabase database = client.getDatabase("test");
    private final MutableClock clock = MutableClock.at("2026-11-23T15:00:00Z");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<OutgoingEvent> published = new CopyOnWriteArrayList<>();
    private final OutboxSettings settings = new OutboxSettings(
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofMillis(20),
            Duration.ofMillis(50),
            Duration.ofHours(24),
            4);
    private final Instance instance = new Instance("here");
    private final OutboxRelay relay = new OutboxRelay(published::add, instance, clock, settings);
    private final MongoInstances instances = new MongoInstances(
            database.getCollection("instances", BsonDocument.class),
            database.getCollection("chores", BsonDocument.class));
    private final AtomicInteger takenOver = new AtomicInteger();
    private final OutboxSweep sweep =
            new OutboxSweep(relay, instances, instance, clock, settings, () -> Stream.of(takenOver::incrementAndGet));
    private Aggregates<Counter, Counted> counters;

    @BeforeEach
    void open() {
        counters = new MongoAggregateStores(database, new JsonMapper(), relay, sweep, meters)
                .open(
                        "counters",
                        Shape.of(Counter.class),
                        new CountedOnTopic(),
                        (id, version, state, now) ->
                                Optional.of(new CountedOnTopic().announce(new Counted(id), version)));
    }

    @AfterEach
    void onlyWhatBothEnginesCanDoWasSent() {
        relay.close();
        client.close();
        mongo.close();
        assertThat(portable.complaints()).isEmpty();
    }

    @Test
    void keepsWhatWasWrittenWithItsVersion() {
        count("a", "first");
        count("a", null);

        assertThat(counters.find("a"))
                .contains(
                        new Versioned<>("a", 2, new Counter(2, null, List.of(Instant.parse("2026-11-23T15:00:00Z")))));
    }

    @Test
    void putsTheVersionRightAfterTheId() {
        count("a", "first");

        var document =
                database.getCollection("counters", BsonDocument.class).find().first();

        assertThat(document.keySet()).startsWith("_id", "version");
    }

    @Test
    void sendsTheEventsOfAChangeAndNothingForARefusal() {
        count("a", "first");
        counters.decide("a", before -> Decision.keep("refused"));

        org.awaitility.Awaitility.await()
                .until(() -> published.size() == 1 && outbox("a").isEmpty());
        assertThat(published.getFirst().subjectVersion()).isEqualTo(1);
    }

    @Test
    void losesNoChangeWhenManyDecideAtOnce() throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 200).forEach(caller -> callers.execute(() -> count("a", "by " + caller)));
        }

        assertThat(counters.find("a").orElseThrow().state().count()).isEqualTo(200);
        assertThat(meters.counter("attune.store.lost.races", "collection", "counters")
                        .count())
                .as("conditional writes that lost, else it was no race")
                .isPositive();
    }

    @Test
    void answersACommandThatComesAgainWithItsFirstOutcome() {
        var first = command("a", command("key", "body"));
        count("a", "another");

        var again = command("a", command("key", "body"));

        assertThat(again).isEqualTo(first).isEqualTo(new Outcome.Done(1));
        assertThat(counters.find("a").orElseThrow().state().count()).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatComesAgainWithAnotherBody() {
        command("a", command("key", "body"));

        assertThatThrownBy(() -> command("a", command("key", "other"))).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void hasOneEffectWhenTheSameCommandComesManyTimesAtOnce() {
        var outcomes = new CopyOnWriteArrayList<Outcome>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(caller -> callers.execute(() -> outcomes.add(command("a", command("key", "body")))));
        }

        assertThat(outcomes).hasSize(50).containsOnly(new Outcome.Done(1));
        assertThat(counters.find("a").orElseThrow().state().count()).isEqualTo(1);
    }

    @Test
    void remembersNoRefusal() {
        counters.decide("a", command("key", "body"), Outcome.class, before -> Decision.keep(new Outcome.Refused()));

        assertThat(command("a", command("key", "body"))).isEqualTo(new Outcome.Done(1));
    }

    @Test
    void forgetsACommandWithTheNextWriteAfterADay() {
        command("a", command("key", "body"));
        clock.advance(Duration.ofHours(24));
        command("a", command("next", "body"));

        assertThat(command("a", command("key", "body"))).isEqualTo(new Outcome.Done(3));
    }

    @Test
    void findsAtStartWhatACrashLeftInAnOutbox() {
        var document = BsonDocument.parse("""
                {"_id": "left", "version": {"$numberLong": "1"}, "state": {"count": 1, "times": []}, "commands": [],
                 "outbox": [{"id": "e1", "topic": "t", "key": "left", "type": "counted.v1", "subject": "left",
                   "subjectVersion": {"$numberLong": "1"}, "time": "2026-11-23T14:00:00Z", "data": "{}",
                   "attributes": {}}],
                 "lease": {"owner": "crashed", "until": {"$date": "2026-11-23T15:00:20Z"}}}""");
        database.getCollection("counters", BsonDocument.class).insertOne(document);
        instances.beat(new Instance("crashed"), clock.instant().plusSeconds(10));

        sweep.start();
        sweep.stop();
        assertThat(published).as("the other may still live").isEmpty();
        assertThat(takenOver).hasValue(0);
        clock.advance(Duration.ofSeconds(11));
        sweep.start();

        org.awaitility.Awaitility.await().until(() -> outbox("left").isEmpty());
        sweep.stop();
        assertThat(published).extracting(OutgoingEvent::id).contains("e1");
        assertThat(takenOver).as("what else it left undone").hasValue(1);
    }

    @Test
    void keepsACopyOnlyOfAHigherVersion() {
        var copies = new MongoAggregateStores(database, new JsonMapper(), relay, sweep, meters)
                .copies("copies", Shape.of(Counter.class));

        assertThat(copies.put("a", 5, new Counter(5, null, List.of()))).isTrue();
        assertThat(copies.put("a", 5, new Counter(0, null, List.of()))).isFalse();
        assertThat(copies.put("a", 4, new Counter(4, null, List.of()))).isFalse();
        assertThat(copies.put("a", 6, new Counter(6, null, List.of()))).isTrue();

        assertThat(copies.find("a")).contains(new Versioned<>("a", 6, new Counter(6, null, List.of())));
    }

    private org.bson.BsonArray outbox(String id) {
        return database.getCollection("counters", BsonDocument.class)
                .find(new BsonDocument("_id", new org.bson.BsonString(id)))
                .first()
                .getArray("outbox");
    }

    private void count(String id, @Nullable String note) {
        counters.decide(id, before -> counted(id, before, note));
    }

    private Outcome command(String id, Command command) {
        return counters.decide(id, command, Outcome.class, before -> counted(id, before, "asked"));
    }

    private Decision<Counter, Counted, Outcome> counted(
            String id, Optional<Versioned<Counter>> before, @Nullable String note) {
        var count = before.map(Versioned::state).map(Counter::count).orElse(0) + 1;
        return Decision.change(
                new Counter(count, note, List.of(clock.instant())), List.of(new Counted(id)), new Outcome.Done(count));
    }

    private Command command(String key, String body) {
        return new Command(key, body, clock.instant());
    }

    record Counter(int count, @Nullable String note, List<Instant> times) {}

    record Counted(String id) {}

    sealed interface Outcome {
        record Done(int count) implements Outcome {}

        record Refused() implements Outcome {}
    }

    private static final class CountedOnTopic implements Announcer<Counted> {
        @Override
        public OutgoingEvent announce(Counted event, long version) {
            return OutgoingEvent.of("counts", event.id(), "counted.v1", event.id(), version, Instant.EPOCH, "{}");
        }
    }
}
