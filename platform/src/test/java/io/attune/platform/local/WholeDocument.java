package io.attune.platform.local;

import com.mongodb.client.MongoCollection;
import java.util.Collections;
import java.util.List;
import org.bson.Document;

/** A document that says its version in many places, so that a mixture of two versions shows. */
final class WholeDocument {

    private static final int REPETITIONS = 100;

    private WholeDocument() {}

    static Document of(String id, long version) {
        return new Document("_id", id)
                .append("version", version)
                .append("state", state(version))
                .append("last", version);
    }

    /** Writes {@code version + 1} if the document is still at {@code version}; true if it was. */
    static boolean advance(MongoCollection<Document> documents, String id, long version) {
        var next = version + 1;
        var filter = new Document("_id", id).append("version", version);
        var change = new Document("version", next).append("state", state(next)).append("last", next);
        return documents.updateOne(filter, new Document("$set", change)).getModifiedCount() == 1;
    }

    static boolean isWhole(Document document) {
        var version = document.getLong("version");
        return version.equals(document.getLong("last"))
                && document.get("state", Document.class).equals(state(version));
    }

    private static Document state(long version) {
        var text = "%032d".formatted(version);
        List<String> repeated = Collections.nCopies(REPETITIONS, text);
        return new Document("version", version).append("text", repeated);
    }
}
