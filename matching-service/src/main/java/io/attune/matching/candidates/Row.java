package io.attune.matching.candidates;

import io.attune.matching.engine.Known;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.candidate.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one therapist, replaced whole, so that a reader sees the state before a change or the state
 * after it and never a mixture. Each half is guarded by its own version.
 *
 * @param doubtedSince when a later profile could not be read; null while the last one could
 */
record Row(
        Half<Candidate> profile,
        Half<Openings> openings,
        @Nullable Instant doubtedSince) {

    static final Row UNKNOWN = new Row(new Half<>(0, null), new Half<>(0, null), null);

    /** How long a profile is still believed after a later one could not be read. */
    private static final Duration BELIEF = Duration.ofHours(1);

    /** @param value null when there is none to be offered */
    record Half<T>(long version, @Nullable T value) {

        boolean isOlderThan(long other) {
            return version < other;
        }
    }

    /** A row that stands in the columns: nothing of it is in doubt. */
    static Row of(Known known) {
        var candidate = known.candidate();
        var hours = candidate.openHours();
        var caseload = candidate.standing().caseload();
        var openings = hours == null || caseload == null
                ? null
                : new Openings(hours, caseload, candidate.standing().newClientsThisMonth());
        return new Row(
                new Half<>(known.profileVersion(), openings == null ? candidate : apartFrom(candidate)),
                new Half<>(known.availabilityVersion(), openings),
                null);
    }

    /** What columns may hold: a profile to be offered, without any doubt. */
    Optional<Known> known() {
        var candidate = profile.value();
        return candidate == null || doubtedSince != null
                ? Optional.empty()
                : Optional.of(new Known(joined(candidate, openings.value()), profile.version(), openings.version()));
    }

    Row withProfile(long version, @Nullable Candidate candidate) {
        return profile.isOlderThan(version) ? new Row(new Half<>(version, candidate), openings, null) : this;
    }

    Row withOpenings(long version, @Nullable Openings said) {
        return openings.isOlderThan(version) ? new Row(profile, new Half<>(version, said), doubtedSince) : this;
    }

    Row withoutOpenings() {
        return new Row(profile, UNKNOWN.openings(), doubtedSince);
    }

    /** The last good profile stays; a higher version that can be read ends the doubt. */
    Row doubted(long version, Instant at) {
        return profile.isOlderThan(version) && doubtedSince == null ? new Row(profile, openings, at) : this;
    }

    /** The therapist as they may be offered now, or null when they may not be. */
    @Nullable
    Listed listed(Instant now) {
        var candidate = profile.value();
        if (candidate == null
                || believedUntil().filter(end -> !now.isBefore(end)).isPresent()) {
            return null;
        }
        return new Listed(joined(candidate, openings.value()), profile.version(), openings.version());
    }

    /** When the profile stops being believed; empty while nothing is in doubt. */
    Optional<Instant> believedUntil() {
        return Optional.ofNullable(doubtedSince).map(since -> since.plus(BELIEF));
    }

    private static Candidate joined(Candidate candidate, @Nullable Openings openings) {
        return openings == null
                ? candidate
                : with(candidate, openings.caseload(), openings.newClientsThisMonth(), openings.hours());
    }

    private static Candidate apartFrom(Candidate candidate) {
        return with(candidate, null, 0, null);
    }

    private static Candidate with(
            Candidate candidate, @Nullable Integer caseload, int newClientsThisMonth, @Nullable OpenHours hours) {
        var standing = candidate.standing();
        return new Candidate(
                candidate.id(),
                candidate.name(),
                new Standing(
                        standing.published(),
                        standing.accepting(),
                        standing.caseloadCap(),
                        caseload,
                        newClientsThisMonth),
                candidate.licence(),
                candidate.reach(),
                candidate.training(),
                candidate.person(),
                candidate.fees(),
                hours,
                candidate.conflicts(),
                candidate.learned());
    }
}
