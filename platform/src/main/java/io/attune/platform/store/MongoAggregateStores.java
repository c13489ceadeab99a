package io.attune.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutboxRelay;
import io.attune.platform.outbox.OutboxSweep;
import io.attune.platform.outbox.Outboxes;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.outbox.PresentState;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;

/** Opens collections and ties each to the relay and the sweep. */
final class MongoAggregateStores implements AggregateStores {

    private final MongoDatabase database;
    private final Layout layout;
    private final Outcomes outcomes;
    private final OutboxRelay relay;
    private final OutboxSweep sweep;
    private final MeterRegistry meters;

    MongoAggregateStores(
            MongoDatabase database, JsonMapper json, OutboxRelay relay, OutboxSweep sweep, MeterRegistry meters) {
        this.database = database;
        this.layout = new Layout();
        this.outcomes = new Outcomes(json);
        this.relay = relay;
        this.sweep = sweep;
        this.meters = meters;
    }

    @Override
    public <S, E> Aggregates<S, E> open(String collection, Shape<S, ?> shape, Announcer<E> announcer) {
        return open(collection, shape, announcer, Optional.empty());
    }

    @Override
    public <S, E> Aggregates<S, E> open(
            String collection, Shape<S, ?> shape, Announcer<E> announcer, PresentState<S> presentState) {
        return open(collection, shape, announcer, Optional.of(presentState));
    }

    private <S, E> Aggregates<S, E> open(
            String collection, Shape<S, ?> shape, Announcer<E> announcer, Optional<PresentState<S>> presentState) {
        var documents = documents(collection);
        var opened = new AtomicReference<MongoAggregates<S, ?, E>>();
        var outboxes = new MongoOutboxes(
                documents, layout, presentState.map(announcement -> presentState(opened, announcement)));
        var aggregates = aggregates(documents, shape, announcer, outboxes);
        opened.set(aggregates);
        sweep.watch(outboxes);
        return aggregates;
    }

    private static <S, E> BiFunction<String, Instant, Optional<OutgoingEvent>> presentState(
            AtomicReference<MongoAggregates<S, ?, E>> aggregates, PresentState<S> presentState) {
        return (id, now) -> aggregates
                .get()
                .find(id)
                .flatMap(present -> presentState.announce(id, present.version(), present.state(), now));
    }

    private <S, D extends Record, E> MongoAggregates<S, D, E> aggregates(
            MongoCollection<BsonDocument> documents, Shape<S, D> shape, Announcer<E> announcer, Outboxes outboxes) {
        var lost = meters.counter("attune.store.lost.races", "collection", outboxes.collection());
        return new MongoAggregates<>(
                documents,
                layout,
                shape,
                announcer,
                outcomes,
                relay::newLease,
                id -> relay.wake(outboxes, id),
                lost::increment);
    }

    @Override
    public <S> ReadCopies<S> copies(String collection, Shape<S, ?> shape) {
        return copies(documents(collection), shape);
    }

    private <S, D extends Record> ReadCopies<S> copies(MongoCollection<BsonDocument> documents, Shape<S, D> shape) {
        return new MongoReadCopies<>(documents, layout, shape);
    }

    private MongoCollection<BsonDocument> documents(String collection) {
        return database.getCollection(collection, BsonDocument.class);
    }
}
