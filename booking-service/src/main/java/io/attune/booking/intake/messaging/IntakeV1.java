package io.attune.booking.intake.messaging;

import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intake.Level;
import io.attune.booking.intake.Intake.State;
import java.util.Objects;

/** What booking reads of every event that says how an intake stands; what the client asked for is not for booking. */
record IntakeV1(String clientId, Level level, long epoch, String timeZone) {

    IntakeV1 {
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(timeZone, "timeZone");
    }

    Intake intake(State state) {
        return new Intake(clientId, state, level, timeZone, epoch);
    }
}
