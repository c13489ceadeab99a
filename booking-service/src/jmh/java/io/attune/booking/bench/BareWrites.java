package io.attune.booking.bench;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The same conditional writes on the same engine with nothing around them: no HTTP, no tokens, no rules, no events.
 * Every document is written as large as the product's was after as many bookings; a write that loses is tried again at
 * once.
 */
final class BareWrites implements AutoCloseable {

    /** Of one booking. */
    static final int MANY = 7;

    private static final List<String> COLLECTIONS = List.of("calendars", "places", "days", "caseloads");

    private final MongoClient client;
    private final MongoDatabase database;
    private final BsonDocument day;
    private final BsonDocument calendar;
    private final BsonDocument caseload;

    /** @param uri of the database in which the product has booked */
    BareWrites(String uri, String product) {
        client = MongoClients.create(uri);
        database = client.getDatabase("bare");
        var booked = client.getDatabase(product);
        day = largest(booked, "days", "appointments");
        calendar = largest(booked, "calendars", "engagements");
        caseload = largest(booked, "caseloads", "seats");
    }

    /** The document with most of what piles up in it. */
    private static BsonDocument largest(MongoDatabase database, String collection, String pile) {
        return database.getCollection(collection, BsonDocument.class).find().into(new ArrayList<>()).stream()
                .max(Comparator.comparingInt(document -> pile(document, pile).size()))
                .orElseThrow();
    }

    private static BsonArray pile(BsonDocument document, String name) {
        return document.getDocument("state").getArray(name, new BsonArray());
    }

    /** One booking's writes for each number: {@code perDay} of them share a therapist's day and caseload. */
    Pace book(int bookings, int perDay) throws Exception {
        COLLECTIONS.forEach(name -> database.getCollection(name).drop());
        var run = UUID.randomUUID();
        return Callers.work(bookings, number -> {
            var client = run + "-" + number;
            var therapist = run + "-" + number / perDay;
            write("calendars", client, calendar, "engagements");
            insert("places", client);
            write("days", therapist, day, "appointments");
            write("caseloads", therapist, caseload, "seats");
            write("calendars", client, calendar, "engagements");
            write("days", therapist, day, "appointments");
            write("days", therapist, day, "appointments");
        });
    }

    private void insert(String collection, String id) {
        in(collection).insertOne(new BsonDocument("_id", new BsonString(id)).append("version", new BsonInt64(1)));
    }

    private void write(String collection, String id, BsonDocument like, String pile) {
        while (!written(collection, id, like, pile)) {
            Thread.onSpinWait();
        }
    }

    private boolean written(String collection, String id, BsonDocument like, String pile) {
        var found =
                in(collection).find(new BsonDocument("_id", new BsonString(id))).first();
        long version = found == null ? 0 : found.getInt64("version").getValue();
        var next = new BsonDocument("version", new BsonInt64(version + 1))
                .append("state", grown(like, pile, version))
                .append("commands", new BsonArray(first(like.getArray("commands", new BsonArray()), version)));
        return found == null
                ? inserted(collection, id, next)
                : in(collection)
                                .updateOne(at(id, version), new BsonDocument("$set", next))
                                .getMatchedCount()
                        == 1;
    }

    private boolean inserted(String collection, String id, BsonDocument fields) {
        var document = new BsonDocument("_id", new BsonString(id));
        document.putAll(fields);
        try {
            in(collection).insertOne(document);
            return true;
        } catch (MongoWriteException cameSecond) {
            return false;
        }
    }

    /** A day is written three times for each booking, a caseload once. */
    private static BsonDocument grown(BsonDocument like, String pile, long version) {
        var state = like.getDocument("state").clone();
        long entries = pile.equals("appointments") ? version / 3 + 1 : version + 1;
        return state.append(pile, new BsonArray(first(pile(like, pile), entries)));
    }

    private static List<BsonValue> first(BsonArray all, long many) {
        return all.subList(0, (int) Math.min(all.size(), many));
    }

    private static BsonDocument at(String id, long version) {
        return new BsonDocument("_id", new BsonString(id)).append("version", new BsonInt64(version));
    }

    private MongoCollection<BsonDocument> in(String collection) {
        return database.getCollection(collection, BsonDocument.class);
    }

    @Override
    public void close() {
        client.close();
    }
}
