package io.attune.matching.candidates;

import io.attune.matching.fit.candidate.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * Every therapist this instance knows of, in memory. Profile and availability come in any order and more than once;
 * each is taken only in a higher version than the one that is here. Starts inside the notice period are still among the
 * hours: who reads them drops those.
 */
public final class Candidates {

    private final Map<String, Row> rows = new ConcurrentHashMap<>();
    private final List<CandidateNews> news = new CopyOnWriteArrayList<>();

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
        rows.remove(id);
        news.forEach(one -> one.changed(id));
    }

    /** The availability was erased for good; the profile is not booking's to forget. */
    public void forgetOpenings(String id) {
        rows.computeIfPresent(id, (same, row) -> row.withoutOpenings());
        news.forEach(one -> one.changed(id));
    }

    /** Whoever may be offered now, in no order. */
    public List<Listed> listed(Instant now) {
        return rows.values().stream()
                .map(row -> row.listed(now))
                .filter(Objects::nonNull)
                .toList();
    }

    public Optional<Listed> find(String id, Instant now) {
        return Optional.ofNullable(rows.get(id)).map(row -> row.listed(now));
    }

    /** When the profile stops being believed because a later one could not be read; empty while nothing is in doubt. */
    public Optional<Instant> believedUntil(String id) {
        return Optional.ofNullable(rows.get(id)).flatMap(Row::believedUntil);
    }

    private void change(String id, UnaryOperator<Row> change) {
        rows.compute(id, (same, row) -> change.apply(row == null ? Row.UNKNOWN : row));
        news.forEach(one -> one.changed(id));
    }
}
