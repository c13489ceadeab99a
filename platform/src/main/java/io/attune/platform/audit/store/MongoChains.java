package io.attune.platform.audit.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.attune.platform.audit.Canonical;
import io.attune.platform.audit.Chains;
import io.attune.platform.audit.Entry;
import io.attune.platform.audit.Head;
import io.attune.platform.audit.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * Chains in MongoDB. An entry's {@code _id} is its record and sequence, so its place can be taken once; sequences have
 * no holes, so a chain is read by listing its places, which both engines find in the one index they share.
 */
final class MongoChains implements Chains {

    private static final long STRIDE = 64;
    private static final InsertManyOptions EACH = new InsertManyOptions().ordered(false);
    private static final int POWERS = 40;
    private static final BsonDocument ONLY_HEAD = new BsonDocument("record", new BsonInt32(1))
            .append("sequence", new BsonInt32(1))
            .append("hash", new BsonInt32(1));
    private static final BsonDocument LATEST_FIRST = new BsonDocument("at", new BsonInt32(-1));

    private final MongoCollection<BsonDocument> collection;
    private volatile boolean isIndexed;

    MongoChains(MongoCollection<BsonDocument> collection) {
        this.collection = collection;
    }

    /** Looks at places ever further apart, then ever closer together. */
    @Override
    public Head head(String record) {
        var head = last(record, LongStream.iterate(1, place -> place * 2).limit(POWERS));
        long free = head.sequence() * 2;
        while (free - head.sequence() > 1) {
            long step = Math.max(1, (free - head.sequence()) / STRIDE);
            long beyond = free;
            var further = last(
                    record, LongStream.iterate(head.sequence() + step, place -> place < beyond, place -> place + step));
            head = further.exists() ? further : head;
            free = Math.min(free, head.sequence() + step);
        }
        return head;
    }

    private Head last(String record, LongStream sequences) {
        return collection
                .find(places(record, sequences))
                .projection(ONLY_HEAD)
                .map(MongoChains::head)
                .into(new ArrayList<>())
                .stream()
                .max(Comparator.comparingLong(Head::sequence))
                .orElseGet(() -> Head.none(record));
    }

    private static Head head(BsonDocument document) {
        return new Head(
                document.getString("record").getValue(),
                document.getInt64("sequence").getValue(),
                document.getString("hash").getValue());
    }

    @Override
    public Head headAfter(Head known) {
        var head = known;
        while (true) {
            var next = last(known.record(), LongStream.rangeClosed(head.sequence() + 1, head.sequence() + STRIDE));
            if (!next.exists()) {
                return head.exists() ? head : head(known.record());
            }
            head = next;
        }
    }

    @Override
    public Set<String> add(List<Entry> entries) {
        var added = new HashSet<>(entries.stream().map(Entry::record).toList());
        try {
            collection.insertMany(entries.stream().map(EntryDocument::write).toList(), EACH);
        } catch (MongoBulkWriteException refused) {
            refused.getWriteErrors().forEach(error -> added.remove(taken(entries, error, refused)));
        }
        return added;
    }

    private static String taken(List<Entry> entries, BulkWriteError error, MongoBulkWriteException refused) {
        if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) {
            throw refused;
        }
        return entries.get(error.getIndex()).record();
    }

    @Override
    public List<Entry> read(String record, long first, long last) {
        var entries = new ArrayList<Entry>();
        for (long from = first; from <= last; from += STRIDE) {
            var places = LongStream.rangeClosed(from, Math.min(last, from + STRIDE - 1));
            collection.find(places(record, places)).map(EntryDocument::read).into(entries);
        }
        entries.sort(Comparator.comparingLong(Entry::sequence));
        return entries;
    }

    @Override
    public List<Entry> by(String who, Page page) {
        indexed();
        var filter = new BsonDocument("who", new BsonString(who))
                .append("at", new BsonDocument("$lt", new BsonString(Canonical.text(page.before()))));
        return collection
                .find(filter)
                .sort(LATEST_FIRST)
                .limit(page.limit())
                .map(EntryDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public void grownSince(Instant since, Consumer<Head> each) {
        indexed();
        collection
                .find(new BsonDocument("at", new BsonDocument("$gte", new BsonString(Canonical.text(since)))))
                .projection(ONLY_HEAD)
                .map(MongoChains::head)
                .forEach(each);
    }

    /** Only who asks by time or person needs these; the embedded engine does without. */
    private void indexed() {
        if (isIndexed) {
            return;
        }
        collection.createIndex(new BsonDocument("who", new BsonInt32(1)).append("at", new BsonInt32(1)));
        collection.createIndex(new BsonDocument("at", new BsonInt32(1)));
        isIndexed = true;
    }

    static BsonDocument places(String record, LongStream sequences) {
        var places = sequences
                .mapToObj(sequence -> new BsonString(EntryDocument.place(record, sequence)))
                .toList();
        return new BsonDocument("_id", new BsonDocument("$in", new BsonArray(places)));
    }
}
