package io.attune.platform.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where things stand in a document: {@code {_id, version, state, commands, outbox, lease}}. The version comes right
 * after the id, so that no reader of the embedded engine can see it change before what it speaks for.
 */
final class Layout {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String STATE = "state";
    static final String COMMANDS = "commands";
    static final String OUTBOX = "outbox";
    static final String LEASE = "lease";
    static final String OWNER = "owner";
    static final String UNTIL = "until";

    private static final JsonWriterSettings RELAXED =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    /**
     * Not the driver's record codec: that one reads public records only, and cuts instants to milliseconds. Here they
     * are RFC 3339 text, and what is null is left out. A number or flag that a document was written without, because it
     * is older than that, reads as zero or false.
     */
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    BsonDocument write(Object value) {
        return BsonDocument.parse(json.writeValueAsString(value));
    }

    <T> T read(Class<T> type, BsonDocument document) {
        return json.readValue(document.toJson(RELAXED), type);
    }

    BsonArray writeAll(List<?> values) {
        return new BsonArray(values.stream().map(this::write).toList());
    }

    <T> List<T> readAll(Class<T> type, BsonDocument document, String field) {
        return document.getArray(field, new BsonArray()).stream()
                .map(value -> read(type, value.asDocument()))
                .toList();
    }

    static BsonDocument lease(String owner, Instant until) {
        return new BsonDocument(OWNER, new BsonString(owner)).append(UNTIL, new BsonDateTime(until.toEpochMilli()));
    }
}
