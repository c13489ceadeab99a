package io.attune.profile.intake.web;

import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Person;
import io.attune.platform.decision.Versioned;
import io.attune.profile.intake.EmergencyAccess;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.lockbox.Part;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who somebody is to one intake: chosen by its client, named by an instruction, or there because they must. */
@Component
class Reader {

    private final EmergencyAccess emergency;

    Reader(EmergencyAccess emergency) {
        this.emergency = emergency;
    }

    /** Every name by which a client may mean them. */
    static Set<String> names(Caller caller) {
        var names = new HashSet<>(Set.of(caller.name()));
        if (caller instanceof Person person && person.hasRole("therapist")) {
            person.ownRecord().ifPresent(id -> names.add("therapist:" + id));
        }
        return names;
    }

    Set<Part> withheld(Versioned<Intake> intake, Caller caller) {
        var withheld = intake.state().keeping().lockBox().withheldFrom(names(caller));
        return withheld.isEmpty() || isThereInAnEmergency(intake, caller) ? Set.of() : withheld;
    }

    /** Whether this is a therapist to whom the client, or an emergency, opens it. */
    boolean isTheirTherapist(Versioned<Intake> intake, Caller caller) {
        return caller instanceof Person person
                && person.hasRole("therapist")
                && (person.ownRecord().filter(intake.state()::hasChosen).isPresent()
                        || isThereInAnEmergency(intake, caller));
    }

    private boolean isThereInAnEmergency(Versioned<Intake> intake, Caller caller) {
        return emergency.isOpen(new IntakeId(intake.id()), caller.name());
    }
}
