package io.attune.platform.store;

import com.mongodb.client.MongoCollection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Finds documents by what a member of their state says; what is asked seldom is indexed when it is first asked. */
final class TextLookup {

    private final MongoCollection<BsonDocument> collection;
    private final Set<String> indexed = ConcurrentHashMap.newKeySet();

    TextLookup(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    BsonDocument where(String member, String text) {
        var field = Layout.STATE + '.' + member;
        if (!indexed.contains(field)) {
            collection.createIndex(new BsonDocument(field, new BsonInt32(1)));
            indexed.add(field);
        }
        return new BsonDocument(field, new BsonString(text));
    }
}
