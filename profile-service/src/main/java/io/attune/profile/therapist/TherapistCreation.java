package io.attune.profile.therapist;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.IdempotencyKeyReused;
import org.springframework.stereotype.Service;

/** Takes a therapist in as a draft, once per command. */
@Service
public final class TherapistCreation {

    private final Therapists therapists;

    TherapistCreation(Therapists therapists) {
        this.therapists = therapists;
    }

    public TherapistOutcome create(Command command, Profile profile) {
        return therapists.create(command, found -> {
            if (found.isPresent()) {
                // The record of the command is gone by now, so whether the body was the same cannot be told.
                throw new IdempotencyKeyReused();
            }
            return Therapist.draft(new TherapistId(command.derivedId()), profile);
        });
    }
}
