package io.attune.profile.intake;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.erasure.RetentionSettings;
import io.attune.profile.intake.ErasureOutcome.Restricted;
import io.attune.profile.intake.ErasureOutcome.Unknown;
import io.attune.profile.intake.IntakeEvent.IntakeWithdrawn;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Stops everything about an intake that must be kept, and says until when. */
@Service
public final class IntakeRestriction {

    private final Intakes intakes;
    private final IntakeSeals seals;
    private final RetentionSettings settings;
    private final InstantSource clock;

    IntakeRestriction(Intakes intakes, IntakeSeals seals, RetentionSettings settings, InstantSource clock) {
        this.intakes = intakes;
        this.seals = seals;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param last what is written into it before it is left alone */
    ErasureOutcome restrict(Intake asked, String by, UnaryOperator<Intake> last) {
        var restriction = new Restriction(clock.instant(), by, retainedUntil(asked));
        return intakes.decide(asked.id(), found -> found.map(Versioned::state)
                .map(intake -> restrict(intake, last, restriction))
                .orElseGet(() -> Decision.keep(new Unknown())));
    }

    private static Decision<Intake, IntakeEvent, ErasureOutcome> restrict(
            Intake intake, UnaryOperator<Intake> last, Restriction restriction) {
        var already = intake.keeping().restriction();
        if (already != null) {
            return Decision.keep(new Restricted(already.retainUntil()));
        }
        var restricted = last.apply(intake).restricted(restriction);
        return Decision.change(
                restricted,
                List.of(new IntakeWithdrawn(intake.id(), restricted, restriction.since())),
                new Restricted(restriction.retainUntil()));
    }

    /** The first day on which it may be destroyed; later for who was a minor. */
    public LocalDate retainedUntil(Intake intake) {
        var lastUsed = Days.latest(intake.course().lastUsed().orElse(intake.submittedAt()));
        return intake.course().ledToAnAppointment()
                ? settings.recordEnds(lastUsed, birthDate(intake))
                : settings.enquiryEnds(Days.latest(intake.submittedAt()));
    }

    private Optional<LocalDate> birthDate(Intake intake) {
        return seals.find(intake.client(), intake.id())
                .map(seal -> seal.open(
                        SealedFields.contact(intake.id()), intake.sealed().contact(), Contact.class))
                .map(Contact::birthDate);
    }
}
