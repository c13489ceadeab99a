package io.attune.matching.shortlist;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.Intakes;
import io.attune.platform.decision.Versioned;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the shortlist of an intake, and waits a while for one that is still to come. */
@Service
public final class ShortlistReading {

    /** How soon it is looked for again when another instance may have made it. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Shortlists shortlists;
    private final Intakes intakes;
    private final ShortlistSignals signals;
    private final Departures departures;
    private final InstantSource clock;

    public ShortlistReading(
            Shortlists shortlists,
            Intakes intakes,
            ShortlistSignals signals,
            Departures departures,
            InstantSource clock) {
        this.shortlists = shortlists;
        this.intakes = intakes;
        this.signals = signals;
        this.departures = departures;
        this.clock = clock;
    }

    /** What there is to read. */
    public sealed interface Reading {}

    /** The answer to the newest version of the intake that is known here. */
    public record Made(Versioned<Shortlist> shortlist) implements Reading {}

    /** The intake has come, its shortlist has not. */
    public record Pending() implements Reading {}

    /** Nothing has been heard of such an intake: it is still on its way, or there is none. */
    public record NothingHeard() implements Reading {}

    /** Answers as soon as there is a shortlist, at the latest when the patience ends. */
    public Reading read(String intakeId, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try (var signal = signals.of(intakeId)) {
                var reading = look(intakeId);
                var left = Duration.ofNanos(end - System.nanoTime());
                if (reading instanceof Made || !left.isPositive()) {
                    return reading;
                }
                signal.await(left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return new Pending();
            }
        }
    }

    private Reading look(String intakeId) {
        var intake = intakes.find(intakeId);
        var made = shortlists.find(intakeId).filter(shortlist -> intake.map(shortlist.state()::answers)
                .orElse(true));
        if (made.isPresent()) {
            return told(made.get(), intake.orElse(null));
        }
        return intake.isPresent() ? new Pending() : new NothingHeard();
    }

    /** Who has left is not shown while the refresh is due; while nobody is left, it is still to come. */
    private Reading told(Versioned<Shortlist> made, @Nullable Intake intake) {
        if (!(intake instanceof Intake.Submitted submitted)) {
            return new Made(made);
        }
        var gone = departures.from(made.state(), submitted).stream()
                .map(Departure::therapistId)
                .collect(Collectors.toUnmodifiableSet());
        if (gone.isEmpty()) {
            return new Made(made);
        }
        var rest = made.state().leavingOut(gone, clock.instant());
        return rest.offers().isEmpty() ? new Pending() : new Made(new Versioned<>(made.id(), made.version(), rest));
    }
}
