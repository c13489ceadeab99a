package io.attune.booking.intake.messaging;

import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intake.Level;
import io.attune.booking.intake.Intake.State;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What booking reads of {@code intake.submitted.v1}, {@code intake.held.v1} and {@code intake.released.v1}. The
 * client's zone stands with the need where there is one, else beside it.
 */
record IntakeV1(
        String clientId,
        Level level,
        long epoch,
        @Nullable String timeZone,
        @Nullable Need need) {

    IntakeV1 {
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(level, "level");
    }

    Intake intake(State state) {
        return new Intake(clientId, state, level, zone(), epoch);
    }

    private String zone() {
        var zone = need == null ? timeZone : need.location().timeZone();
        return Objects.requireNonNullElse(zone, "Etc/UTC");
    }

    record Need(Location location) {
        Need {
            Objects.requireNonNull(location, "need.location");
        }
    }

    record Location(String timeZone) {}
}
