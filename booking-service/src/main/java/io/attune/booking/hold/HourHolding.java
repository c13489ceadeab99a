package io.attune.booking.hold;

import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.calendar.RememberedCommand;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.HoldOutcome.Held;
import io.attune.booking.hold.HoldOutcome.IntakeNotReady;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Holds the hour that somebody names. */
@Service
public final class HourHolding {

    private final Intakes intakes;
    private final ClientClaims claims;
    private final TherapistDays days;
    private final HoldAttempts attempts;
    private final HoldSettings settings;
    private final InstantSource clock;

    HourHolding(
            Intakes intakes,
            ClientClaims claims,
            TherapistDays days,
            HoldAttempts attempts,
            HoldSettings settings,
            InstantSource clock) {
        this.intakes = intakes;
        this.claims = claims;
        this.days = days;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    public HoldOutcome hold(HoldAnHour wish, Command command) {
        var intake = intakes.find(wish.intakeId());
        if (intake.isEmpty()) {
            return new IntakeNotReady();
        }
        return heldBefore(intake.get().state(), command).orElseGet(() -> hold(wish, intake.get(), command));
    }

    /** A repetition is answered as before, unless what it promised never reached the day and still can. */
    private Optional<HoldOutcome> heldBefore(Intake intake, Command command) {
        return claims.remembered(intake.clientId(), command)
                .map(RememberedCommand::promised)
                .filter(hold ->
                        !hold.isLive(clock.instant()) || days.find(hold.day()).knows(hold.id()))
                .map(Held::new);
    }

    private HoldOutcome hold(HoldAnHour wish, Versioned<Intake> intake, Command command) {
        var expiresAt = clock.instant().plus(settings.lasts());
        return attempts.make(new HoldAttempt(wish, command.derivedId(), expiresAt, List.of(), false, command), intake);
    }
}
