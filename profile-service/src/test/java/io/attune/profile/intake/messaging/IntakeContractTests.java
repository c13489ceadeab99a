package io.attune.profile.intake.messaging;

import static io.attune.profile.intake.IntakeFixtures.aReleasedIntake;
import static io.attune.profile.intake.IntakeFixtures.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Contracts;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.intake.IntakeEvent.IntakeReleased;
import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IntakeContractTests {

    private static final IntakeId ID = new IntakeId("b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5");

    private static final Instant AT = Instant.parse("2026-11-23T16:00:00Z");

    private final IntakeAnnouncer announcer = new IntakeAnnouncer(new JsonMapper());

    @Test
    void aSubmittedIntakeIsToldAsInTheSample() {
        var event = announcer.announce(new IntakeSubmitted(ID, anIntake(SafetyLevel.GREEN), AT), 1);

        Contracts.assertProduced("profile", "intake.submitted.v1", event.data());
        assertThat(event.topic()).isEqualTo("attune.intakes");
        assertThat(event.key()).isEqualTo(ID.value());
        assertThat(event.subjectVersion()).isEqualTo(1);
    }

    @Test
    void aHeldIntakeIsToldAsInTheSample() {
        var event = announcer.announce(new IntakeHeld(ID, anIntake(SafetyLevel.RED), AT), 1);

        Contracts.assertProduced("profile", "intake.held.v1", event.data());
    }

    @Test
    void aReleasedIntakeIsToldAsInTheSample() {
        var event = announcer.announce(new IntakeReleased(ID, aReleasedIntake("suicide-risk"), AT), 2);

        Contracts.assertProduced("profile", "intake.released.v1", event.data());
        assertThat(event.time()).isEqualTo(AT);
    }
}
