package io.attune.matching.shortlist.web;

import io.attune.matching.intake.Intakes;
import io.attune.platform.access.Caller;
import io.attune.platform.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Who may see the shortlist of which intake: the holder of that intake's token, unless it was revoked, and the people
 * whose role the access table names. Everyone else is told the same as about an intake that does not exist.
 */
@Component
class IntakeAccess {

    private final Intakes intakes;

    IntakeAccess(Intakes intakes) {
        this.intakes = intakes;
    }

    boolean admits(Caller caller, String intakeId) {
        return switch (caller) {
            case Caller.Holder holder -> holder.record().equals(intakeId) && !isRevoked(holder);
            case Caller.Person person -> true;
            case Caller.Anyone anyone -> false;
        };
    }

    /** A booking clerk is not told why, and nobody is from whom the client withholds it. */
    Sight sight(Caller caller, String intakeId) {
        if (!(caller instanceof Caller.Person)) {
            return Sight.WHOLE;
        }
        var withheld = intakes.lockBox(intakeId)
                .filter(lockBox -> lockBox.withholdsFrom(caller.name()))
                .isPresent();
        return new Sight(caller.hasRole("clinician") && !withheld, withheld);
    }

    static ResponseEntity<Object> nothingHere() {
        return Problems.of(Problems.NOT_FOUND, "There is no such intake.");
    }

    private boolean isRevoked(Caller.Holder holder) {
        return intakes.isErased(holder.record())
                || intakes.find(holder.record())
                        .filter(intake -> holder.epoch() < intake.epoch())
                        .isPresent();
    }
}
