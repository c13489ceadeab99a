package io.attune.profile.intake;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Lets the practice order that nothing of an intake be destroyed, and end that order. */
@Service
public final class LegalHolding {

    private final Intakes intakes;
    private final IntakeSeals seals;
    private final InstantSource clock;

    LegalHolding(Intakes intakes, IntakeSeals seals, InstantSource clock) {
        this.intakes = intakes;
        this.seals = seals;
        this.clock = clock;
    }

    /** @return whether there is such an intake */
    public boolean order(IntakeId id, String by, String reason) {
        return change(id, intake -> {
            var sealed = seals.of(intake.client(), id).seal(SealedFields.legalHoldReason(id), reason);
            return Optional.of(intake.onLegalHold(new LegalHold(clock.instant(), by, sealed)));
        });
    }

    /** @return whether there is such an intake */
    public boolean end(IntakeId id) {
        return change(
                id,
                intake -> intake.keeping().isOnLegalHold() ? Optional.of(intake.onLegalHold(null)) : Optional.empty());
    }

    private boolean change(IntakeId id, Function<Intake, Optional<Intake>> change) {
        return intakes.decide(
                id,
                found -> found.isEmpty()
                        ? Decision.keep(false)
                        : found.map(Versioned::state)
                                .flatMap(change)
                                .<Decision<Intake, IntakeEvent, Boolean>>map(
                                        next -> Decision.change(next, List.of(), true))
                                .orElseGet(() -> Decision.keep(true)));
    }
}
