package io.attune.matching.candidates;

import io.attune.matching.fit.candidate.OpenHours;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Brings the hours of a few therapists up to this moment, or leaves them as they were copied when nobody can say. */
@Service
public final class FreshHours {

    private final LiveHours liveHours;

    public FreshHours(LiveHours liveHours) {
        this.liveHours = liveHours;
    }

    public List<Listed> of(List<Listed> some, Instant now) {
        var ids = some.stream().map(Listed::id).toList();
        return switch (liveHours.of(ids, now, reachOf(some, now))) {
            case LiveHours.Known known ->
                some.stream().map(one -> refreshed(one, known)).toList();
            case LiveHours.Unknown unknown -> some;
        };
    }

    /** Whom the keeper does not know has no hour that could be booked. */
    private static Listed refreshed(Listed one, LiveHours.Known known) {
        var copied = one.candidate().openHours();
        if (copied == null) {
            return one;
        }
        var starts = known.starts().getOrDefault(one.id(), List.of());
        return one.with(one.candidate().with(new OpenHours(copied.session(), copied.notice(), starts, known.asOf())));
    }

    /** As far ahead as the copies reach, the last session included. */
    private static Instant reachOf(List<Listed> some, Instant now) {
        return some.stream()
                .map(one -> one.candidate().openHours())
                .filter(Objects::nonNull)
                .flatMap(hours -> hours.starts().stream().map(start -> start.plus(hours.session())))
                .max(Instant::compareTo)
                .orElse(now);
    }
}
