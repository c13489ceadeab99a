package io.attune.platform.access.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import io.attune.platform.access.keys.KeptKeys;
import io.attune.platform.access.keys.KeptKeysAway;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/** One document {@code {_id: name, keys: text}} for each issuer's set and each grant key. */
@Component
class MongoKeptKeys implements KeptKeys {

    private final MongoCollection<BsonDocument> collection;

    MongoKeptKeys(MongoDatabase database) {
        this.collection = database.getCollection("keys", BsonDocument.class);
    }

    @Override
    public Optional<String> find(String name) {
        try {
            return Optional.ofNullable(collection.find(id(name)).first())
                    .map(found -> found.getString("keys").getValue());
        } catch (MongoException away) {
            throw new KeptKeysAway(away);
        }
    }

    @Override
    public void keep(String name, String keys) {
        try {
            var document = id(name).append("keys", new BsonString(keys));
            collection.replaceOne(id(name), document, new ReplaceOptions().upsert(true));
        } catch (MongoException away) {
            throw new KeptKeysAway(away);
        }
    }

    private static BsonDocument id(String name) {
        return new BsonDocument("_id", new BsonString(name));
    }
}
