package io.attune.platform.store;

import static io.attune.platform.store.Layout.ID;
import static io.attune.platform.store.Layout.UNTIL;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.attune.platform.outbox.Instance;
import io.attune.platform.outbox.Instances;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** The heartbeats of this service's instances and the dates of its chores; two small collections. */
final class MongoInstances implements Instances {

    private static final String DONE = "done";

    private final MongoCollection<BsonDocument> heartbeats;
    private final MongoCollection<BsonDocument> chores;

    MongoInstances(MongoCollection<BsonDocument> heartbeats, MongoCollection<BsonDocument> chores) {
        this.heartbeats = heartbeats;
        this.chores = chores;
    }

    @Override
    public void beat(Instance instance, Instant until) {
        set(heartbeats, instance.name(), UNTIL, until);
    }

    @Override
    public Set<String> lapsed(Instant now) {
        return heartbeats
                .find()
                .filter(new BsonDocument(UNTIL, new BsonDocument("$lte", new BsonDateTime(now.toEpochMilli()))))
                .map(document -> document.getString(ID).getValue())
                .into(new HashSet<>());
    }

    @Override
    public void forget(String instance) {
        heartbeats.deleteOne(byId(instance));
    }

    @Override
    public boolean due(String chore, Instant lastDoneBefore) {
        var record = chores.find(byId(chore)).first();
        return record == null || record.getDateTime(DONE).getValue() < lastDoneBefore.toEpochMilli();
    }

    @Override
    public void done(String chore, Instant now) {
        set(chores, chore, DONE, now);
    }

    private static void set(MongoCollection<BsonDocument> collection, String id, String field, Instant value) {
        var set = new BsonDocument("$set", new BsonDocument(field, new BsonDateTime(value.toEpochMilli())));
        collection.updateOne(byId(id), set, new UpdateOptions().upsert(true));
    }

    private static BsonDocument byId(String id) {
        return new BsonDocument(ID, new BsonString(id));
    }
}
