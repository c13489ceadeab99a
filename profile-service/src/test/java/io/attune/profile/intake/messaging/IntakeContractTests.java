package io.attune.profile.intake.messaging;

import static io.attune.profile.intake.IntakeFixtures.aReleasedIntake;
import static io.attune.profile.intake.IntakeFixtures.aWithdrawnIntake;
import static io.attune.profile.intake.IntakeFixtures.anIntake;
import static io.attune.profile.intake.IntakeFixtures.anIntakeThatLaterSays;
import static io.attune.profile.intake.IntakeFixtures.anIntakeThatWithholds;
import static io.attune.profile.intake.IntakeFixtures.consent;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.seal.KeyEncryption;
import io.attune.platform.seal.KeysetFile;
import io.attune.platform.seal.KeysetFixtures;
import io.attune.platform.seal.Seal;
import io.attune.platform.testing.Contracts;
import io.attune.profile.client.ClientId;
import io.attune.profile.intake.IntakeEvent.IntakeConsentsChanged;
import io.attune.profile.intake.IntakeEvent.IntakeErased;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.intake.IntakeEvent.IntakeReleased;
import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.intake.IntakeEvent.IntakeUnmatched;
import io.attune.profile.intake.IntakeEvent.IntakeWithdrawn;
import io.attune.profile.intake.IntakeEvent.KeyDestroyed;
import io.attune.profile.intake.IntakeEvent.KeyMade;
import io.attune.profile.intake.IntakeEvent.LockBoxChanged;
import io.attune.profile.intake.IntakeId;
import io.attune.profile.lockbox.Part;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class IntakeContractTests {

    private static final IntakeId ID = new IntakeId("b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5");
    private static final Instant AT = Instant.parse("2026-11-23T16:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    private final Seal seal = aSeal();
    private final IntakeAnnouncer announcer = new IntakeAnnouncer(id -> Optional.of(seal), JSON);

    @Test
    void theKeyOfAnIntakeIsToldAsInTheSample() {
        var sample = Contracts.sampleTree("profile", "intake.key-made.v1");
        var event =
                announcer.announce(new KeyMade(ID, sample.path("encryptedKey").asString(), AT), 1);

        Contracts.assertProduced("profile", "intake.key-made.v1", String.valueOf(event.data()));
        assertThat(event.topic()).isEqualTo("attune.intake-keys");
        assertThat(event.key()).isEqualTo(ID.value());
    }

    @Test
    void aChangeOfTheLockBoxIsToldAsInTheSampleAndNamesNobody() {
        var locked = anIntakeThatWithholds(Part.NEEDS, "therapist:0b0e6a52-6f0f-4a86-8a43-5d6f2a3c9e77");

        var event = announcer.announce(new LockBoxChanged(ID, locked, AT), 2);

        Contracts.assertProduced("profile", "intake.lock-box-changed.v1", String.valueOf(event.data()));
        assertThat(event.topic()).isEqualTo("attune.intakes");
        assertThat(event.subjectVersion()).isEqualTo(2);
    }

    @Test
    void theDestructionOfAKeyErasesItsRecord() {
        var event = announcer.announce(new KeyDestroyed(ID, AT), 2);

        assertThat(event.topic()).isEqualTo("attune.intake-keys");
        assertThat(event.key()).isEqualTo(ID.value());
        assertThat(event.type()).isEqualTo("intake.key-destroyed.v1");
        assertThat(event.data()).isNull();
    }

    @Test
    void aSubmittedIntakeIsToldAsInTheSampleWithItsNeedSealed() {
        var event = announcer.announce(new IntakeSubmitted(ID, anIntake(SafetyLevel.GREEN), AT), 1);

        assertSealed("intake.submitted.v1", event);
        assertThat(event.topic()).isEqualTo("attune.intakes");
        assertThat(event.key()).isEqualTo(ID.value());
        assertThat(event.subjectVersion()).isEqualTo(1);
    }

    @Test
    void aHeldIntakeIsToldAsInTheSample() {
        var event = announcer.announce(new IntakeHeld(ID, anIntake(SafetyLevel.RED), AT), 1);

        Contracts.assertProduced("profile", "intake.held.v1", String.valueOf(event.data()));
    }

    @Test
    void aReleasedIntakeIsToldAsInTheSampleWithItsNeedSealed() {
        var event = announcer.announce(new IntakeReleased(ID, aReleasedIntake("suicide-risk"), AT), 2);

        assertSealed("intake.released.v1", event);
        assertThat(event.time()).isEqualTo(AT);
    }

    @Test
    void aWithdrawnIntakeIsToldAsInTheSample() {
        var event = announcer.announce(new IntakeWithdrawn(ID, aWithdrawnIntake(), AT), 2);

        Contracts.assertProduced("profile", "intake.withdrawn.v1", String.valueOf(event.data()));
    }

    @Test
    void anUnmatchedIntakeIsToldAsInTheSample() {
        var unmatched = anIntakeThatLaterSays(consent("matching", false));

        var event = announcer.announce(new IntakeUnmatched(ID, unmatched, AT), 2);

        Contracts.assertProduced("profile", "intake.unmatched.v1", String.valueOf(event.data()));
    }

    @Test
    void changedConsentsAreToldAsInTheSample() {
        var willing = anIntakeThatLaterSays(consent("messages", true));

        var event = announcer.announce(new IntakeConsentsChanged(ID, willing, AT), 2);

        Contracts.assertProduced("profile", "intake.consents-changed.v1", String.valueOf(event.data()));
        assertThat(event.topic()).isEqualTo("attune.intakes");
    }

    @Test
    void anErasedIntakeIsToldAsInTheSample() {
        var event = announcer.announce(new IntakeErased(ID, new ClientId("c7f2d2a4b0c14d3e8f9a0b1c2d3e4f50"), AT), 2);

        Contracts.assertProduced("profile", "intake.erased.v1", String.valueOf(event.data()));
    }

    /** The ciphertext is another each time; all else, and what it opens to, is as the samples say. */
    private void assertSealed(String type, OutgoingEvent event) {
        var body = (ObjectNode) JSON.readTree(Objects.requireNonNull(event.data()));
        var need = seal.open(IntakeAnnouncer.NEED, body.path("sealedNeed").asString(), JsonNode.class);
        body.set("sealedNeed", Contracts.sampleTree("profile", type).path("sealedNeed"));

        Contracts.assertProduced("profile", type, body.toString());
        Contracts.assertProduced("profile", "intake.need.v1", need.toString());
        assertThat(event.data()).doesNotContain("anxiety");
    }

    private static Seal aSeal() {
        var keys = KeysetFile.open(KeysetFixtures.aKeyset(), "a test's keyset");
        var encryption = new KeyEncryption(keys, JSON);
        return encryption.seal("here", encryption.freshKey("here"));
    }
}
