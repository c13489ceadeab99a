package io.attune.platform.audit.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.attune.platform.audit.Entry;
import io.attune.platform.audit.inspection.Evidence;
import io.attune.platform.audit.inspection.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** The documents of a service's chains, read with mistrust. */
public final class StoredEvidence implements Evidence {

    private static final BsonDocument ONLY_ID = new BsonDocument("_id", new BsonInt32(1));

    private final MongoCollection<BsonDocument> collection;

    public StoredEvidence(MongoDatabase database) {
        this.collection = database.getCollection("audit", BsonDocument.class);
    }

    @Override
    public void ids(Consumer<String> each) {
        collection.find().projection(ONLY_ID).forEach(document -> each.accept(id(document)));
    }

    @Override
    public List<Found> read(String record, long first, long last) {
        return collection
                .find(MongoChains.places(record, LongStream.rangeClosed(first, last)))
                .map(document -> found(record, document))
                .into(new ArrayList<>());
    }

    private static Found found(String record, BsonDocument document) {
        var place = Long.parseLong(id(document).substring(record.length() + 1));
        return new Found(place, entry(document));
    }

    private static @Nullable Entry entry(BsonDocument document) {
        try {
            var entry = EntryDocument.read(document);
            var same = new BsonDocument("_id", document.get("_id"));
            same.putAll(EntryDocument.members(entry));
            return same.equals(document) ? entry : null;
        } catch (RuntimeException _) {
            return null;
        }
    }

    private static String id(BsonDocument document) {
        var id = document.get("_id");
        return id instanceof BsonString text ? text.getValue() : String.valueOf(id);
    }
}
