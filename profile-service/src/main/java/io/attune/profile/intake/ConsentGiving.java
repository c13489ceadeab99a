package io.attune.profile.intake;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.intake.ConsentOutcome.CareEnded;
import io.attune.profile.intake.ConsentOutcome.Given;
import io.attune.profile.intake.ConsentOutcome.Stale;
import io.attune.profile.intake.ConsentOutcome.Unknown;
import io.attune.profile.intake.ConsentOutcome.WithdrawnBefore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes down what a client says about a purpose, and has it take effect before they are answered. */
@Service
public final class ConsentGiving {

    private final Intakes intakes;
    private final IntakeErasure erasure;
    private final ConsentEffect effect;
    private final InstantSource clock;

    ConsentGiving(Intakes intakes, IntakeErasure erasure, ConsentEffect effect, InstantSource clock) {
        this.intakes = intakes;
        this.erasure = erasure;
        this.effect = effect;
        this.clock = clock;
    }

    public ConsentOutcome give(GiveConsent command) {
        if (command.endsCare()) {
            return endCare(command);
        }
        var outcome = intakes.<ConsentOutcome>decide(command.id(), found -> decide(found, command));
        return outcome instanceof Given given && !given.inEffect() ? awaited(command.id(), given) : outcome;
    }

    private Given awaited(IntakeId id, Given given) {
        return new Given(given.version(), given.consents(), effect.awaited(id, given.version()));
    }

    private Decision<Intake, IntakeEvent, ConsentOutcome> decide(
            Optional<Versioned<Intake>> found, GiveConsent command) {
        if (found.isEmpty()) {
            return Decision.keep(new Unknown());
        }
        if (found.get().version() != command.version()) {
            return Decision.keep(new Stale());
        }
        var intake = found.get().state();
        if (intake.keeping().isRestricted()) {
            return Decision.keep(new WithdrawnBefore());
        }
        return intake.consents().say(command.saying())
                ? Decision.keep(new Given(command.version(), intake.consents(), true))
                : write(intake, command);
    }

    private Decision<Intake, IntakeEvent, ConsentOutcome> write(Intake before, GiveConsent command) {
        var at = clock.instant();
        var after = before.saying(command.at(at));
        var takesFromView = before.isMatched() && !after.isMatched();
        return Decision.change(
                after,
                List.of(after.consentsChanged(before, at)),
                new Given(command.version() + 1, after.consents(), !takesFromView));
    }

    /** An intake that is not there may be one that was erased: then its receipt is given again. */
    private ConsentOutcome endCare(GiveConsent command) {
        var stale = intakes.find(command.id())
                .filter(intake -> intake.version() != command.version())
                .isPresent();
        return stale
                ? new Stale()
                : new CareEnded(erasure.erase(
                        command.id(), command.by(), intake -> intake.saying(command.at(clock.instant()))));
    }
}
