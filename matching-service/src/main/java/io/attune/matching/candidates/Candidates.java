package io.attune.matching.candidates;

import io.attune.matching.engine.Engine;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Every therapist this instance knows of, in memory. Profile and availability come in any order and more than once;
 * each is taken only in a higher version than the one that is here. Starts inside the notice period are still among the
 * hours: who reads them drops those. Whoever can be offered without reserve stands in the columns of {@link Engine},
 * everyone else, and whom columns cannot hold exactly, in a row of their own.
 */
public final class Candidates {

    /** What is heard of each therapist, from whom. */
    public enum Half {
        PROFILES,
        OPENINGS
    }

    private final Engine columns;
    private final Map<String, Row> others = new ConcurrentHashMap<>();

    /** Written while somebody changes sides, so that a reader meets them on one side or reads again. */
    private final StampedLock sides = new StampedLock();

    /** What has not all been heard of yet. */
    private final Set<Half> missing = EnumSet.allOf(Half.class);

    private final List<CandidateNews> news = new CopyOnWriteArrayList<>();

    public Candidates(FitModel model) {
        this.columns = new Engine(model);
    }

    /** From now on this one is told after every change, by whoever makes it. */
    public void tell(CandidateNews listener) {
        news.add(listener);
    }

    /** @param candidate without open hours and caseload, which booking says */
    public void publish(Candidate candidate, long version) {
        change(candidate.id(), row -> row.withProfile(version, candidate));
    }

    /** The therapist is not to be offered from this version on. */
    public void withhold(String id, long version) {
        change(id, row -> row.withProfile(version, null));
    }

    /** A profile of this version came and could not be read; the last good one is believed for a while. */
    public void doubt(String id, long version, Instant at) {
        change(id, row -> row.doubted(version, at));
    }

    public void open(String id, long version, Openings openings) {
        change(id, row -> row.withOpenings(version, openings));
    }

    /** No hour of the therapist can be booked from this version on. */
    public void close(String id, long version) {
        change(id, row -> row.withOpenings(version, null));
    }

    /** The profile was erased for good; nothing of the therapist is kept. */
    public void forget(String id) {
        change(id, _ -> Row.UNKNOWN);
    }

    /** The availability was erased for good; the profile is not booking's to forget. */
    public void forgetOpenings(String id) {
        change(id, Row::withoutOpenings);
    }

    /** This half of everybody there was has been heard of once; what comes of it from now on are changes. */
    public void allHeardOf(Half half) {
        synchronized (columns) {
            if (missing.remove(half) && missing.isEmpty()) {
                columns.pack();
            }
        }
    }

    public boolean isEveryoneHeardOf() {
        synchronized (columns) {
            return missing.isEmpty();
        }
    }

    /** Whoever may be offered now, in no order. */
    public List<Listed> listed(Instant now) {
        return undisturbed(() -> {
            var listed = othersListed(now);
            columns.forEach(known -> listed.add(Listed.of(known)));
            return listed;
        });
    }

    /** How many may be offered now. */
    public int count(Instant now) {
        return undisturbed(() -> othersListed(now).size() + columns.size());
    }

    public Optional<Listed> find(String id, Instant now) {
        return undisturbed(() -> row(id)).map(row -> row.listed(now));
    }

    /** When the profile stops being believed because a later one could not be read; empty while nothing is in doubt. */
    public Optional<Instant> believedUntil(String id) {
        return Optional.ofNullable(others.get(id)).flatMap(Row::believedUntil);
    }

    /**
     * What the columns say to a question, and those who have to be asked one by one.
     *
     * @param answer of the columns
     * @param others who may be offered now and do not stand in them
     */
    record Sides<T>(T answer, List<Listed> others) {}

    /** Asks both sides at one moment. */
    <T> Sides<T> ask(Question question, Function<Engine, T> answer) {
        return undisturbed(() -> new Sides<>(
                answer.apply(columns), othersListed(question.moment().now())));
    }

    private List<Listed> othersListed(Instant now) {
        var listed = new ArrayList<Listed>();
        others.values().stream()
                .map(row -> row.listed(now))
                .filter(Objects::nonNull)
                .forEach(listed::add);
        return listed;
    }

    private <T> T undisturbed(Supplier<T> reading) {
        long seen = sides.tryOptimisticRead();
        var read = seen == 0 ? null : reading.get();
        if (read != null && sides.validate(seen)) {
            return read;
        }
        seen = sides.readLock();
        try {
            return reading.get();
        } finally {
            sides.unlockRead(seen);
        }
    }

    private Optional<Row> row(String id) {
        var other = others.get(id);
        return other != null ? Optional.of(other) : columns.find(id).map(Row::of);
    }

    private void change(String id, UnaryOperator<Row> change) {
        synchronized (columns) {
            var before = row(id).orElse(Row.UNKNOWN);
            var after = change.apply(before);
            if (after != before) {
                place(id, after);
            }
        }
        news.forEach(one -> one.changed(id));
    }

    private void place(String id, Row row) {
        boolean apart = others.containsKey(id);
        var known = row.known();
        if (!apart && known.filter(columns::put).isPresent()) {
            return;
        }
        long stamp = sides.writeLock();
        try {
            if (known.filter(columns::put).isPresent()) {
                others.remove(id);
            } else {
                columns.remove(id);
                keepApart(id, row);
            }
        } finally {
            sides.unlockWrite(stamp);
        }
    }

    private void keepApart(String id, Row row) {
        if (row.equals(Row.UNKNOWN)) {
            others.remove(id);
        } else {
            others.put(id, row);
        }
    }
}
