package io.attune.platform.audit.store;

import io.attune.platform.audit.Access;
import io.attune.platform.audit.Entry;
import io.attune.platform.audit.Fields;
import io.attune.platform.audit.Occasion;
import io.attune.platform.audit.Outcome;
import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/** An entry as a document: its id is its place, then come its members by name and its hash. */
final class EntryDocument {

    private EntryDocument() {}

    static String place(String record, long sequence) {
        return record + '/' + sequence;
    }

    static BsonDocument write(Entry entry) {
        var document = new BsonDocument("_id", new BsonString(place(entry.record(), entry.sequence())));
        document.putAll(members(entry));
        return document;
    }

    static BsonDocument members(Entry entry) {
        var document = new BsonDocument();
        entry.members().forEach((name, value) -> document.append(name, written(value)));
        return document.append("hash", new BsonString(entry.hash()));
    }

    private static BsonValue written(Object value) {
        return switch (value) {
            case Long number -> new BsonInt64(number);
            case Integer number -> new BsonInt32(number);
            case List<?> names ->
                new BsonArray(names.stream()
                        .map(name -> new BsonString(name.toString()))
                        .toList());
            default -> new BsonString(value.toString());
        };
    }

    static Entry read(BsonDocument document) {
        var access = new Access(
                text(document, "record"),
                new Occasion(
                        text(document, "who"),
                        names(document, "roles"),
                        text(document, "action"),
                        text(document, "purpose"),
                        text(document, "traceId")),
                new Outcome(
                        text(document, "outcome"), document.getInt32("status").getValue()),
                new Fields(names(document, "shown"), names(document, "sent")));
        return new Entry(
                text(document, "service"),
                document.getInt64("sequence").getValue(),
                text(document, "id"),
                Instant.parse(text(document, "at")),
                access,
                text(document, "previous"),
                text(document, "hash"));
    }

    private static String text(BsonDocument document, String name) {
        return document.getString(name).getValue();
    }

    private static List<String> names(BsonDocument document, String name) {
        return document.getArray(name).stream()
                .map(value -> value.asString().getValue())
                .toList();
    }
}
