package io.attune.profile.intake;

import io.attune.profile.alert.AlertKeeping;
import io.attune.profile.client.ClientFiles;
import io.attune.profile.client.ClientId;
import io.attune.profile.erasure.Receipts;
import io.attune.profile.erasure.RetentionSettings;
import io.attune.profile.intake.ErasureOutcome.Erasing;
import io.attune.profile.intake.ErasureOutcome.HeldForSafety;
import io.attune.profile.intake.ErasureOutcome.OnLegalHold;
import io.attune.profile.intake.ErasureOutcome.Unknown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Forgets an intake that led to no appointment; one that did is only restricted. The write that empties the intake
 * decides; keys, files and copies follow it, here at once and wherever its news is heard.
 */
@Service
public final class IntakeErasure {

    private static final String SERVICE = "profile";

    private final Intakes intakes;
    private final IntakeKeys keys;
    private final ClientFiles files;
    private final AlertKeeping alerts;
    private final Receipts receipts;
    private final IntakeRestriction restriction;
    private final RetentionSettings settings;
    private final InstantSource clock;

    IntakeErasure(
            Intakes intakes,
            IntakeKeys keys,
            ClientFiles files,
            AlertKeeping alerts,
            Receipts receipts,
            IntakeRestriction restriction,
            RetentionSettings settings,
            InstantSource clock) {
        this.intakes = intakes;
        this.keys = keys;
        this.files = files;
        this.alerts = alerts;
        this.receipts = receipts;
        this.restriction = restriction;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param by who asks
     * @param clinical whether a clinician asks, who has looked at what is held
     */
    public ErasureOutcome erase(IntakeId id, String by, boolean clinical) {
        while (true) {
            var found = intakes.find(id);
            if (found.isEmpty()) {
                return receipts.of(id.value()).<ErasureOutcome>map(Erasing::new).orElseGet(Unknown::new);
            }
            var intake = found.get().state();
            if (intake.keeping().isOnLegalHold()) {
                return new OnLegalHold();
            }
            if (intake.safeguard().holds() && !clinical) {
                return new HeldForSafety(intake);
            }
            if (intake.course().ledToAnAppointment()) {
                return restriction.restrict(intake, by);
            }
            if (destroy(intake, clinical)) {
                return new Erasing(receipts.of(id.value()).orElseThrow());
            }
        }
    }

    /** Erases the intake, unless it has meanwhile led to an appointment or been held. */
    private boolean destroy(Intake intake, boolean clinical) {
        return destroy(
                intake,
                still -> !still.course().ledToAnAppointment()
                        && !still.keeping().isOnLegalHold()
                        && (clinical || !still.safeguard().holds()));
    }

    /** Erases an intake whose time has come, whatever it led to. */
    boolean destroy(Intake intake, Predicate<Intake> still) {
        var now = clock.instant();
        receipts.open(intake.id().value(), now, Days.latest(now).plus(settings.copies()));
        if (!intakes.erase(intake.id(), still, now)) {
            return false;
        }
        forget(intake.id(), intake.client(), now);
        return true;
    }

    /** What follows the erasure in other documents; doing it again changes nothing. */
    public void forget(IntakeId id, ClientId client, Instant at) {
        keys.destroy(id);
        files.leave(client, id.value());
        alerts.close(id.value());
        receipts.enter(id.value(), SERVICE, at);
    }
}
