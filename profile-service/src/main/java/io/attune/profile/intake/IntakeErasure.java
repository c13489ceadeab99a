package io.attune.profile.intake;

import io.attune.profile.erasure.Receipts;
import io.attune.profile.erasure.RetentionSettings;
import io.attune.profile.intake.ErasureOutcome.Erasing;
import io.attune.profile.intake.ErasureOutcome.HeldForSafety;
import io.attune.profile.intake.ErasureOutcome.OnLegalHold;
import io.attune.profile.intake.ErasureOutcome.Unknown;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/**
 * Forgets an intake that led to no appointment; one that did is only restricted. The write that empties the intake
 * decides; keys, files and copies follow it, here at once and wherever its news is heard.
 */
@Service
public final class IntakeErasure {

    private final Intakes intakes;
    private final Forgetting forgetting;
    private final Receipts receipts;
    private final IntakeRestriction restriction;
    private final RetentionSettings settings;
    private final InstantSource clock;

    IntakeErasure(
            Intakes intakes,
            Forgetting forgetting,
            Receipts receipts,
            IntakeRestriction restriction,
            RetentionSettings settings,
            InstantSource clock) {
        this.intakes = intakes;
        this.forgetting = forgetting;
        this.receipts = receipts;
        this.restriction = restriction;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param by who asks */
    public ErasureOutcome erase(IntakeId id, String by) {
        return erase(id, by, UnaryOperator.identity());
    }

    /** @param last what is written into an intake that must be kept, in the write that restricts it */
    ErasureOutcome erase(IntakeId id, String by, UnaryOperator<Intake> last) {
        while (true) {
            var found = intakes.find(id);
            if (found.isEmpty()) {
                return receipts.of(id.value()).<ErasureOutcome>map(Erasing::new).orElseGet(Unknown::new);
            }
            var intake = found.get().state();
            if (intake.keeping().isOnLegalHold()) {
                return new OnLegalHold();
            }
            if (intake.safeguard().holds()) {
                return new HeldForSafety(intake);
            }
            if (intake.course().ledToAnAppointment()) {
                return restriction.restrict(intake, by, last);
            }
            if (destroy(intake, IntakeErasure::isAnEnquiry)) {
                return new Erasing(receipts.of(id.value()).orElseThrow());
            }
        }
    }

    /** One that holds others cannot go before its release, which frees them with a reason. */
    private static boolean isAnEnquiry(Intake intake) {
        return !intake.course().ledToAnAppointment()
                && !intake.keeping().isOnLegalHold()
                && !intake.safeguard().holds();
    }

    /**
     * Erases an intake.
     *
     * @param still whether it may go, asked of what is stored at that moment
     */
    boolean destroy(Intake intake, Predicate<Intake> still) {
        var now = clock.instant();
        receipts.open(intake.id().value(), now, Days.latest(now).plus(settings.copies()));
        if (!intakes.erase(intake.id(), still, now)) {
            return false;
        }
        forgetting.forget(intake.id(), intake.client(), now);
        return true;
    }
}
