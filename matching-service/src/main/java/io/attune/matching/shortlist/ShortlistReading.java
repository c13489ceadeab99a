package io.attune.matching.shortlist;

import io.attune.matching.intake.Intakes;
import io.attune.platform.decision.Versioned;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Finds the shortlist of an intake, and waits a while for one that is still to come. */
@Service
public final class ShortlistReading {

    /** How soon it is looked for again when another instance may have made it. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Shortlists shortlists;
    private final Intakes intakes;
    private final ShortlistSignals signals;

    public ShortlistReading(Shortlists shortlists, Intakes intakes, ShortlistSignals signals) {
        this.shortlists = shortlists;
        this.intakes = intakes;
        this.signals = signals;
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
            return new Made(made.get());
        }
        return intake.isPresent() ? new Pending() : new NothingHeard();
    }
}
