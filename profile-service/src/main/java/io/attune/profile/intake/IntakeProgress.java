package io.attune.profile.intake;

import io.attune.profile.intake.Course.SeenAppointment;
import io.attune.profile.intake.Course.SeenShortlist;
import org.springframework.stereotype.Service;

/** Follows what the other services say has come of an intake; what is not about one of ours is none of our business. */
@Service
public final class IntakeProgress {

    private final Intakes intakes;

    IntakeProgress(Intakes intakes) {
        this.intakes = intakes;
    }

    public void shortlisted(IntakeId id, SeenShortlist shortlist) {
        intakes.follow(id, intake -> intake.with(shortlist));
    }

    public void appointed(IntakeId id, String appointmentId, SeenAppointment appointment) {
        intakes.follow(id, intake -> intake.with(appointmentId, appointment));
    }
}
