package io.attune.profile.intake;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.intake.ReleaseOutcome.HeldByAnother;
import io.attune.profile.intake.ReleaseOutcome.NotHeld;
import io.attune.profile.intake.ReleaseOutcome.Released;
import io.attune.profile.intake.ReleaseOutcome.Stale;
import io.attune.profile.intake.ReleaseOutcome.Unknown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets a clinician say that an intake that was held may go on, and why. */
@Service
public final class IntakeRelease {

    private final Intakes intakes;
    private final IntakeSeals seals;
    private final SharedHold sharedHold;
    private final InstantSource clock;

    IntakeRelease(Intakes intakes, IntakeSeals seals, SharedHold sharedHold, InstantSource clock) {
        this.intakes = intakes;
        this.seals = seals;
        this.sharedHold = sharedHold;
        this.clock = clock;
    }

    public ReleaseOutcome release(ReleaseAnIntake command) {
        var at = clock.instant();
        var outcome = intakes.decide(command.id(), found -> decide(found, command, at));
        if (outcome instanceof Released) {
            sharedHold.share(command.id());
        }
        return outcome;
    }

    private Decision<Intake, IntakeEvent, ReleaseOutcome> decide(
            Optional<Versioned<Intake>> found, ReleaseAnIntake command, Instant at) {
        if (found.isEmpty()) {
            return Decision.keep(new Unknown());
        }
        if (found.get().version() != command.version()) {
            return Decision.keep(new Stale());
        }
        var intake = found.get().state();
        var other = intake.safeguard().heldBecauseOf();
        if (other != null) {
            return Decision.keep(new HeldByAnother(other));
        }
        return intake.safeguard().holdsByItself() && !intake.keeping().isRestricted()
                ? release(intake.released(release(intake, command, at)), at, command.version() + 1)
                : Decision.keep(new NotHeld());
    }

    private static Decision<Intake, IntakeEvent, ReleaseOutcome> release(Intake released, Instant at, long version) {
        return Decision.change(released, List.of(released.freed(at)), new Released(version));
    }

    private Release release(Intake intake, ReleaseAnIntake command, Instant at) {
        var reason = seals.of(intake.client(), command.id())
                .seal(SealedFields.releaseReason(command.id()), command.reason());
        return new Release(command.by(), at, reason, command.competences());
    }
}
