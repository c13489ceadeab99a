package io.attune.platform.store;

import static io.attune.platform.store.Layout.ID;
import static io.attune.platform.store.Layout.LEASE;
import static io.attune.platform.store.Layout.OUTBOX;
import static io.attune.platform.store.Layout.OWNER;
import static io.attune.platform.store.Layout.UNTIL;

import com.mongodb.client.MongoCollection;
import io.attune.platform.outbox.Lease;
import io.attune.platform.outbox.Outboxes;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.outbox.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** The outboxes in the documents of one collection. */
final class MongoOutboxes implements Outboxes {

    private static final BsonDocument ONLY_OUTBOX =
            new BsonDocument(OUTBOX, new BsonInt32(1)).append(LEASE, new BsonInt32(1));
    private static final BsonDocument ONLY_ID = new BsonDocument(ID, new BsonInt32(1));

    private final MongoCollection<BsonDocument> collection;
    private final Layout layout;
    private final Optional<BiFunction<String, Instant, Optional<OutgoingEvent>>> presentState;

    MongoOutboxes(
            MongoCollection<BsonDocument> collection,
            Layout layout,
            Optional<BiFunction<String, Instant, Optional<OutgoingEvent>>> presentState) {
        this.collection = collection;
        this.layout = layout;
        this.presentState = presentState;
    }

    @Override
    public String collection() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public Optional<Waiting> waiting(String id) {
        return Optional.ofNullable(
                        collection.find(byId(id)).projection(ONLY_OUTBOX).first())
                .filter(document -> !document.getArray(OUTBOX, new BsonArray()).isEmpty())
                .map(document -> new Waiting(layout.readAll(OutgoingEvent.class, document, OUTBOX), lease(document)));
    }

    private static Lease lease(BsonDocument document) {
        var lease = document.getDocument(LEASE);
        return new Lease(
                lease.getString(OWNER).getValue(),
                Instant.ofEpochMilli(lease.getDateTime(UNTIL).getValue()));
    }

    @Override
    public List<String> allWaiting() {
        return ids(new BsonDocument(OUTBOX + ".0", new BsonDocument("$exists", BsonBoolean.TRUE)));
    }

    @Override
    public boolean lease(String id, Lease seen, Lease wanted) {
        var filter = byId(id).append(LEASE + '.' + OWNER, new BsonString(seen.owner()))
                .append(
                        LEASE + '.' + UNTIL,
                        new org.bson.BsonDateTime(seen.until().toEpochMilli()));
        var update = new BsonDocument("$set", new BsonDocument(LEASE, Layout.lease(wanted.owner(), wanted.until())));
        return collection.updateOne(filter, update).getMatchedCount() == 1;
    }

    @Override
    public boolean remove(String id, List<OutgoingEvent> published) {
        var ids = new BsonArray(
                published.stream().map(event -> new BsonString(event.id())).toList());
        var pull = new BsonDocument(
                "$pull", new BsonDocument(OUTBOX, new BsonDocument("id", new BsonDocument("$in", ids))));
        return collection.updateOne(byId(id), pull).getModifiedCount() == 1;
    }

    @Override
    public Optional<OutgoingEvent> presentState(String id, Instant now) {
        return presentState.flatMap(announcer -> announcer.apply(id, now));
    }

    @Override
    public List<String> allWithPresentState() {
        return presentState.isPresent() ? ids(new BsonDocument()) : List.of();
    }

    private List<String> ids(BsonDocument filter) {
        return collection
                .find(filter)
                .projection(ONLY_ID)
                .map(document -> document.getString(ID).getValue())
                .into(new ArrayList<>());
    }

    private static BsonDocument byId(String id) {
        return new BsonDocument(ID, new BsonString(id));
    }
}
