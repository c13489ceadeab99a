package io.attune.platform.store;

import static io.attune.platform.store.Layout.COMMANDS;
import static io.attune.platform.store.Layout.ID;
import static io.attune.platform.store.Layout.LEASE;
import static io.attune.platform.store.Layout.OUTBOX;
import static io.attune.platform.store.Layout.STATE;
import static io.attune.platform.store.Layout.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Contended;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Decision.Changed;
import io.attune.platform.decision.Decision.Kept;
import io.attune.platform.decision.IdempotencyKeyReused;
import io.attune.platform.decision.Versioned;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.Lease;
import io.attune.platform.outbox.OutgoingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates in MongoDB. Every change is one insert, or one update whose filter is exactly {@code {_id, version}}: the
 * embedded engine finds that in its index, and a real one needs no other.
 */
final class MongoAggregates<S, D extends Record, E> implements Aggregates<S, E> {

    /** Deciders back off for a moment after a lost race; after this many losses something else is wrong. */
    private static final int ATTEMPTS = 300;

    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final MongoCollection<BsonDocument> collection;
    private final Layout layout;
    private final Shape<S, D> shape;
    private final Announcer<E> announcer;
    private final Outcomes outcomes;
    private final Supplier<Lease> newLease;
    private final Consumer<String> wake;
    private final Runnable lostRace;
    private final TextLookup lookup;

    MongoAggregates(
            MongoCollection<BsonDocument> collection,
            Layout layout,
            Shape<S, D> shape,
            Announcer<E> announcer,
            Outcomes outcomes,
            Supplier<Lease> newLease,
            Consumer<String> wake,
            Runnable lostRace) {
        this.collection = collection;
        this.lookup = new TextLookup(collection);
        this.layout = layout;
        this.shape = shape;
        this.announcer = announcer;
        this.outcomes = outcomes;
        this.newLease = newLease;
        this.wake = wake;
        this.lostRace = lostRace;
    }

    @Override
    public Optional<Versioned<S>> find(String id) {
        return load(id).map(Loaded::aggregate);
    }

    @Override
    public List<Versioned<S>> findAll(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var among = new BsonArray(ids.stream().map(BsonString::new).toList());
        return read(new BsonDocument(ID, new BsonDocument("$in", among)));
    }

    @Override
    public List<Versioned<S>> findBy(String member, String text) {
        return read(lookup.where(member, text));
    }

    @Override
    public boolean isTold(String id) {
        var document = collection.find(new BsonDocument(ID, new BsonString(id))).first();
        return document == null || document.getArray(OUTBOX, new BsonArray()).isEmpty();
    }

    @Override
    public List<Versioned<S>> all() {
        return read(new BsonDocument());
    }

    @Override
    public void forEach(Consumer<Versioned<S>> each) {
        collection.find().forEach(document -> each.accept(loaded(document).aggregate()));
    }

    private List<Versioned<S>> read(BsonDocument filter) {
        return collection
                .find(filter)
                .map(document -> loaded(document).aggregate())
                .into(new ArrayList<>());
    }

    @Override
    public <O> O decide(String id, Function<Optional<Versioned<S>>, Decision<S, E, O>> decision) {
        return decideUntilWritten(id, decision, loaded -> null, null);
    }

    @Override
    public <O> O decide(
            String id,
            Command command,
            Class<O> outcomeType,
            Function<Optional<Versioned<S>>, Decision<S, E, O>> decision) {
        return decideUntilWritten(id, decision, loaded -> remembered(loaded, command, outcomeType), command);
    }

    private <O> O decideUntilWritten(
            String id,
            Function<Optional<Versioned<S>>, Decision<S, E, O>> decision,
            Function<Loaded<S>, @Nullable O> remembered,
            @Nullable Command command) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = load(id);
            var again = before.map(remembered);
            if (again.isPresent()) {
                return again.get();
            }
            switch (decision.apply(before.map(Loaded::aggregate))) {
                case Kept<S, E, O>(var outcome) -> {
                    return outcome;
                }
                case Changed<S, E, O> change -> {
                    if (written(id, before, change, command)) {
                        return change.outcome();
                    }
                }
            }
            lostRace.run();
            LockSupport.parkNanos(
                    ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(1 + Math.min(attempt, 20))));
        }
        throw new Contended(collection.getNamespace().getCollectionName());
    }

    private <O> @Nullable O remembered(Loaded<S> loaded, Command command, Class<O> outcomeType) {
        return loaded.commands().stream()
                .filter(candidate -> candidate.key().equals(command.key()))
                .findFirst()
                .map(record -> {
                    if (!record.bodyHash().equals(command.bodyHash())) {
                        throw new IdempotencyKeyReused();
                    }
                    return outcomes.read(record, outcomeType);
                })
                .orElse(null);
    }

    private <O> boolean written(
            String id, Optional<Loaded<S>> before, Changed<S, E, O> change, @Nullable Command command) {
        var version = before.map(loaded -> loaded.aggregate().version()).orElse(0L) + 1;
        var events = change.events().stream()
                .map(event -> Traced.withCurrentTrace(announcer.announce(event, version)))
                .toList();
        var commands = before.map(Loaded::commands).orElse(List.of());
        var kept = command == null ? commands : remembering(commands, command, change.outcome());
        var written = before.isPresent()
                ? update(id, version, change.state(), kept, events)
                : insert(id, change.state(), kept, events);
        if (written && !events.isEmpty()) {
            wake.accept(id);
        }
        return written;
    }

    private List<CommandRecord> remembering(List<CommandRecord> commands, Command command, Object outcome) {
        var record = new CommandRecord(
                command.key(),
                command.bodyHash(),
                command.at(),
                outcome.getClass().getSimpleName(),
                outcomes.write(outcome));
        Instant old = command.at().minus(REMEMBERED);
        return Stream.concat(commands.stream().filter(earlier -> earlier.at().isAfter(old)), Stream.of(record))
                .toList();
    }

    private boolean insert(String id, S state, List<CommandRecord> commands, List<OutgoingEvent> events) {
        var document = new BsonDocument(ID, new BsonString(id))
                .append(VERSION, new BsonInt64(1))
                .append(STATE, layout.write(shape.write().apply(state)))
                .append(COMMANDS, layout.writeAll(commands))
                .append(OUTBOX, layout.writeAll(events))
                .append(LEASE, lease());
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private boolean update(String id, long version, S state, List<CommandRecord> commands, List<OutgoingEvent> events) {
        var filter = new BsonDocument(ID, new BsonString(id)).append(VERSION, new BsonInt64(version - 1));
        var set = new BsonDocument(VERSION, new BsonInt64(version))
                .append(STATE, layout.write(shape.write().apply(state)))
                .append(COMMANDS, layout.writeAll(commands));
        var update = new BsonDocument("$set", set);
        if (!events.isEmpty()) {
            set.append(LEASE, lease());
            var each = new BsonDocument("$each", layout.writeAll(events));
            update.append("$push", new BsonDocument(OUTBOX, each));
        }
        return collection.updateOne(filter, update).getMatchedCount() == 1;
    }

    private BsonDocument lease() {
        var lease = newLease.get();
        return Layout.lease(lease.owner(), lease.until());
    }

    private Optional<Loaded<S>> load(String id) {
        return Optional.ofNullable(collection
                        .find(new BsonDocument(ID, new BsonString(id)))
                        .first())
                .map(this::loaded);
    }

    private Loaded<S> loaded(BsonDocument document) {
        var state = shape.read().apply(layout.read(shape.document(), document.getDocument(STATE)));
        return new Loaded<>(
                new Versioned<>(
                        document.getString(ID).getValue(),
                        document.getInt64(VERSION).getValue(),
                        state),
                layout.readAll(CommandRecord.class, document, COMMANDS));
    }

    private record Loaded<S>(Versioned<S> aggregate, List<CommandRecord> commands) {}
}
