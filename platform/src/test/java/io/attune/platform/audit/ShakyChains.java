package io.attune.platform.audit;

import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** While they are away they store what they are given, and whoever gave it does not learn so. */
public record ShakyChains(Chains chains, AtomicBoolean away) implements Chains {

    @Override
    public Head head(String record) {
        return chains.head(record);
    }

    @Override
    public Head headAfter(Head known) {
        return chains.headAfter(known);
    }

    @Override
    public Set<String> add(List<Entry> entries) {
        var added = chains.add(entries);
        if (away.get()) {
            throw new MongoTimeoutException("The answer was lost.");
        }
        return added;
    }

    @Override
    public List<Entry> read(String record, long first, long last) {
        return chains.read(record, first, last);
    }

    @Override
    public List<Entry> by(String who, Page page) {
        return chains.by(who, page);
    }

    @Override
    public void grownSince(Instant since, Consumer<Head> each) {
        chains.grownSince(since, each);
    }
}
