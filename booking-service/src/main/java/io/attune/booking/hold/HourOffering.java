package io.attune.booking.hold;

import io.attune.booking.hold.HoldOutcome.IntakeNotReady;
import io.attune.booking.intake.Intakes;
import io.attune.platform.decision.Command;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Offers an hour to somebody who was told that they would be asked: it is held for them and a place is kept, as long as
 * they may think about it. It takes the place of nothing that they hold themselves.
 */
@Service
public final class HourOffering {

    private final Intakes intakes;
    private final HoldAttempts attempts;
    private final InstantSource clock;

    HourOffering(Intakes intakes, HoldAttempts attempts, InstantSource clock) {
        this.intakes = intakes;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Why it could not be offered as things are, or nothing; nothing is written. */
    public Optional<HoldOutcome> refusal(HoldAnHour hour, String holdId, Instant until) {
        return intakes.find(hour.intakeId())
                .map(intake -> attempts.refusal(attempt(hour, holdId, until), intake))
                .orElseGet(() -> Optional.of(new IntakeNotReady()));
    }

    /** @param holdId the same for the same offer, however often it is made */
    public HoldOutcome offer(HoldAnHour hour, String holdId, Instant until) {
        return intakes.find(hour.intakeId())
                .map(intake -> attempts.make(attempt(hour, holdId, until), intake))
                .orElseGet(IntakeNotReady::new);
    }

    private HoldAttempt attempt(HoldAnHour hour, String holdId, Instant until) {
        var command = new Command("offer/" + holdId, "", clock.instant());
        return new HoldAttempt(hour, holdId, until, List.of(), true, command);
    }
}
