package io.attune.platform.store;

import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

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

    private final CodecRegistry codecs;

    Layout(CodecRegistry codecs) {
        this.codecs = codecs;
    }

    <T> BsonDocument write(Class<T> type, T value) {
        var document = new BsonDocument();
        codecs.get(type)
                .encode(
                        new BsonDocumentWriter(document),
                        value,
                        EncoderContext.builder().build());
        return document;
    }

    <T> T read(Class<T> type, BsonDocument document) {
        Codec<T> codec = codecs.get(type);
        return codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build());
    }

    <T> BsonArray writeAll(Class<T> type, List<T> values) {
        return new BsonArray(
                values.stream().map(value -> (BsonValue) write(type, value)).toList());
    }

    <T> List<T> readAll(Class<T> type, BsonDocument document, String field) {
        return StreamSupport.stream(document.getArray(field, new BsonArray()).spliterator(), false)
                .map(value -> read(type, value.asDocument()))
                .toList();
    }

    static BsonDocument lease(String owner, java.time.Instant until) {
        return new BsonDocument(OWNER, new org.bson.BsonString(owner))
                .append(UNTIL, new BsonDateTime(until.toEpochMilli()));
    }
}
