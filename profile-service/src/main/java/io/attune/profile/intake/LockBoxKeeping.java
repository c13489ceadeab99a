package io.attune.profile.intake;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.intake.IntakeEvent.LockBoxChanged;
import io.attune.profile.intake.LockBoxOutcome.AskedByThePersonNamed;
import io.attune.profile.intake.LockBoxOutcome.Stale;
import io.attune.profile.intake.LockBoxOutcome.Unknown;
import io.attune.profile.intake.LockBoxOutcome.Withholding;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Follows a client's instruction to withhold parts of their intake from somebody, from the next reading on. */
@Service
public final class LockBoxKeeping {

    private final Intakes intakes;
    private final InstantSource clock;

    LockBoxKeeping(Intakes intakes, InstantSource clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    public LockBoxOutcome change(ChangeLockBox command) {
        var at = clock.instant();
        return intakes.decide(command.id(), found -> decide(found, command, at));
    }

    private static Decision<Intake, IntakeEvent, LockBoxOutcome> decide(
            Optional<Versioned<Intake>> found, ChangeLockBox command, Instant at) {
        if (found.isEmpty()) {
            return Decision.keep(new Unknown());
        }
        var intake = found.get().state();
        if (intake.keeping().lockBox().names(command.names())) {
            return Decision.keep(new AskedByThePersonNamed());
        }
        if (found.get().version() != command.version()) {
            return Decision.keep(new Stale());
        }
        var next = intake.withholding(command.lockBox());
        return next.equals(intake)
                ? Decision.keep(new Withholding(command.version(), command.lockBox()))
                : Decision.change(
                        next,
                        List.of(new LockBoxChanged(command.id(), next, at)),
                        new Withholding(command.version() + 1, command.lockBox()));
    }
}
