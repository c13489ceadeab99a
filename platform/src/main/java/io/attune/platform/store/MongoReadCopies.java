package io.attune.platform.store;

import static io.attune.platform.store.Layout.ID;
import static io.attune.platform.store.Layout.STATE;
import static io.attune.platform.store.Layout.VERSION;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.attune.platform.decision.Versioned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** Read-copies in MongoDB, each document {@code {_id, version, state}}. */
final class MongoReadCopies<S, D extends Record> implements ReadCopies<S> {

    private final MongoCollection<BsonDocument> collection;
    private final Layout layout;
    private final Shape<S, D> shape;
    private final TextLookup lookup;

    MongoReadCopies(MongoCollection<BsonDocument> collection, Layout layout, Shape<S, D> shape) {
        this.collection = collection;
        this.lookup = new TextLookup(collection);
        this.layout = layout;
        this.shape = shape;
    }

    @Override
    public Optional<Versioned<S>> find(String id) {
        return Optional.ofNullable(collection.find(byId(id)).first()).map(this::copy);
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
    public List<Versioned<S>> all() {
        return read(new BsonDocument());
    }

    @Override
    public List<Versioned<S>> findBy(String member, String text) {
        return read(lookup.where(member, text));
    }

    private List<Versioned<S>> read(BsonDocument filter) {
        return collection.find(filter).map(this::copy).into(new ArrayList<>());
    }

    @Override
    public boolean put(String id, long version, S state) {
        while (true) {
            var present = collection.find(byId(id)).first();
            if (present != null && present.getInt64(VERSION).getValue() >= version) {
                return false;
            }
            if (present == null
                    ? inserted(id, version, state)
                    : replaced(id, present.getInt64(VERSION), version, state)) {
                return true;
            }
        }
    }

    private boolean inserted(String id, long version, S state) {
        try {
            collection.insertOne(
                    byId(id).append(VERSION, new BsonInt64(version)).append(STATE, written(state)));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private boolean replaced(String id, BsonInt64 presentVersion, long version, S state) {
        var set = new BsonDocument(VERSION, new BsonInt64(version)).append(STATE, written(state));
        return collection
                        .updateOne(byId(id).append(VERSION, presentVersion), new BsonDocument("$set", set))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void remove(String id) {
        collection.deleteOne(byId(id));
    }

    @Override
    public void forEach(Consumer<Versioned<S>> each) {
        collection.find().map(this::copy).forEach(each);
    }

    @Override
    public boolean replace(Versioned<S> present, S state) {
        return replaced(present.id(), new BsonInt64(present.version()), present.version() + 1, state);
    }

    private BsonDocument written(S state) {
        return layout.write(shape.write().apply(state));
    }

    private Versioned<S> copy(BsonDocument document) {
        return new Versioned<>(
                document.getString(ID).getValue(),
                document.getInt64(VERSION).getValue(),
                shape.read().apply(layout.read(shape.document(), document.getDocument(STATE))));
    }

    private static BsonDocument byId(String id) {
        return new BsonDocument(ID, new BsonString(id));
    }
}
