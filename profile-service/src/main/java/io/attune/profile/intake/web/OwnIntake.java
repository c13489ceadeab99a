package io.attune.profile.intake.web;

import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.decision.Versioned;
import io.attune.profile.intake.Intake;
import java.util.Optional;

/** Whose an intake is: its holder's, by a token that was not revoked. People are let in by the access table. */
final class OwnIntake {

    private OwnIntake() {}

    static boolean admits(Caller caller, Versioned<Intake> intake) {
        return !(caller instanceof Holder(var record, var epoch))
                || record.equals(intake.id()) && epoch == intake.state().epoch();
    }

    /** A token outlives the intake it was made for: with it, the receipt can be asked for again. */
    static boolean admits(Caller caller, String id, Optional<Versioned<Intake>> found) {
        return found.map(intake -> admits(caller, intake))
                .orElseGet(() ->
                        !(caller instanceof Holder holder) || holder.record().equals(id));
    }
}
