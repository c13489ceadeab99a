package io.attune.profile.breakglass;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.breakglass.BreakGlassOutcome.Broken;
import io.attune.profile.breakglass.BreakGlassOutcome.Unknown;
import io.attune.profile.client.SealedPlace;
import io.attune.profile.intake.EmergencyAccess;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.intake.IntakeSeals;
import io.attune.profile.intake.Intakes;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opens an intake for one hour to somebody who says why they must see it. */
@Service
public final class GlassBreaking implements EmergencyAccess {

    private final Glasses glasses;
    private final Intakes intakes;
    private final IntakeSeals seals;
    private final InstantSource clock;

    GlassBreaking(Glasses glasses, Intakes intakes, IntakeSeals seals, InstantSource clock) {
        this.glasses = glasses;
        this.intakes = intakes;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(IntakeId id, String by) {
        return glasses.find(Glass.id(id.value(), by))
                .filter(glass -> glass.isOpen(clock.instant()))
                .isPresent();
    }

    public BreakGlassOutcome breakGlass(BreakGlass command) {
        return intakes.find(new IntakeId(command.intakeId()))
                .map(Versioned::state)
                .map(intake -> breakGlass(intake, command))
                .orElseGet(Unknown::new);
    }

    private BreakGlassOutcome breakGlass(Intake intake, BreakGlass command) {
        var opening = opening(intake, command);
        var id = Glass.id(command.intakeId(), command.by());
        return glasses.breakOne(id, command.command(), found -> broken(found, command, opening));
    }

    private static Decision<Glass, GlassBroken, BreakGlassOutcome> broken(
            Optional<Glass> found, BreakGlass command, Opening opening) {
        var glass = found.orElseGet(() -> Glass.whole(command.intakeId(), command.by()));
        return Decision.change(
                glass.with(opening),
                List.of(new GlassBroken(command.intakeId(), command.by(), opening)),
                new Broken(opening.id(), opening.until()));
    }

    private Opening opening(Intake intake, BreakGlass command) {
        var id = command.command().derivedId();
        var since = clock.instant();
        var reason = seals.of(intake.client(), intake.id()).seal(place(id), command.reason());
        return new Opening(id, reason, since, null);
    }

    static SealedPlace place(String openingId) {
        return new SealedPlace("break-glass/" + openingId, "reason");
    }
}
