package io.attune.planted.kept.lamp.store;

import com.mongodb.client.MongoCollection;
import io.attune.planted.kept.lamp.Lamp;
import io.attune.planted.kept.lamp.Lamps;
import java.util.Optional;
import org.bson.Document;

final class MongoLamps implements Lamps {

    private final MongoCollection<Document> lamps;

    MongoLamps(MongoCollection<Document> lamps) {
        this.lamps = lamps;
    }

    @Override
    public Optional<Lamp> find(String id) {
        return Optional.ofNullable(lamps.find(new Document("_id", id)).first()).map(MongoLamps::lamp);
    }

    private static Lamp lamp(Document document) {
        return document.get("state", Lamp.class);
    }
}
