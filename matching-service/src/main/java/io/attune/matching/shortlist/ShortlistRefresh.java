package io.attune.matching.shortlist;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.Intakes;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Makes a shortlist anew when somebody on it has left before the client chose, at most once a minute. Its lapse and
 * what takes its place are one write, of exactly the version in which somebody was found missing: however many
 * instances notice, one of them tells it.
 */
@Service
public final class ShortlistRefresh {

    static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

    private final Intakes intakes;
    private final Shortlists shortlists;
    private final Departures departures;
    private final FreshRanking ranking;
    private final Asking asking;
    private final Telling telling;
    private final ShortlistSignals signals;
    private final InstantSource clock;

    public ShortlistRefresh(
            Intakes intakes,
            Shortlists shortlists,
            Departures departures,
            FreshRanking ranking,
            Asking asking,
            Telling telling,
            ShortlistSignals signals,
            InstantSource clock) {
        this.intakes = intakes;
        this.shortlists = shortlists;
        this.departures = departures;
        this.ranking = ranking;
        this.asking = asking;
        this.telling = telling;
        this.signals = signals;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** It lapsed, and another stands in its place. */
    public record Refreshed() implements Outcome {}

    /** Everyone on it is still to be had, or there is nothing to choose from it any more. */
    public record NothingLeft() implements Outcome {}

    /** It must be looked at again then: it was refreshed a moment ago, or has changed meanwhile. */
    public record NotBefore(Instant at) implements Outcome {}

    public Outcome refresh(String intakeId) {
        var found = shortlists.find(intakeId);
        if (found.isEmpty() || !(intakes.find(intakeId).orElse(null) instanceof Intake.Submitted intake)) {
            return new NothingLeft();
        }
        var lapsing = found.get();
        var gone = departures.from(lapsing.state(), intake);
        if (gone.isEmpty()) {
            return new NothingLeft();
        }
        var last = lapsing.state().history().refreshedAt();
        return last != null && clock.instant().isBefore(last.plus(AT_MOST_EVERY))
                ? new NotBefore(last.plus(AT_MOST_EVERY))
                : replace(lapsing, gone, intake);
    }

    private Outcome replace(Versioned<Shortlist> lapsing, List<Departure> gone, Intake.Submitted intake) {
        var question = asking.about(intake);
        var at = question.moment().now();
        var ranked = ranking.rank(question);
        var next = telling.shortlist(intake, question, ranked).after(lapsing.state(), ids(gone), at);
        var events = List.of(
                new ShortlistEvent.ShortlistLapsed(lapsing.state(), gone, at),
                ShortlistEvent.saying(next, ranked.answer(), at));
        Outcome outcome = shortlists.decide(
                intake.id(),
                present ->
                        present.filter(it -> it.version() == lapsing.version()).isPresent()
                                ? Decision.change(next, events, new Refreshed())
                                : Decision.keep(new NotBefore(at)));
        signals.raise(intake.id());
        return outcome;
    }

    private static Set<String> ids(List<Departure> gone) {
        return gone.stream().map(Departure::therapistId).collect(Collectors.toUnmodifiableSet());
    }
}
