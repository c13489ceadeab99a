package io.attune.profile.intake;

import static io.attune.profile.intake.IntakeFixtures.aReleasedIntake;
import static io.attune.profile.intake.IntakeFixtures.aWithdrawnIntake;
import static io.attune.profile.intake.IntakeFixtures.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.MutableClock;
import io.attune.profile.client.EmailHash;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.intake.IntakeEvent.IntakeReleased;
import io.attune.profile.safety.SafetyLevel;
import org.junit.jupiter.api.Test;

class SharedHoldTests {

    private static final IntakeId CALM = new IntakeId("calm");
    private static final IntakeId GRAVE = new IntakeId("grave");

    private static final EmailHash NOWHERE = new EmailHash("");

    private final PaperIntakes intakes = new PaperIntakes();
    private final SharedHold sharedHold = new SharedHold(intakes, intakes, MutableClock.at("2026-11-23T16:00:00Z"));

    @Test
    void holdsANewIntakeOfWhoIsHeld() {
        intakes.submitted("grave", anIntake(SafetyLevel.RED));

        assertThat(sharedHold.enter(anIntake(SafetyLevel.GREEN).client(), NOWHERE, CALM))
                .contains("grave");
        assertThat(sharedHold.enter(anIntake(SafetyLevel.RED).client(), NOWHERE, GRAVE))
                .isEmpty();
    }

    @Test
    void holdsWhatTheClientSentBefore() {
        intakes.submitted("calm", anIntake(SafetyLevel.GREEN));
        intakes.submitted("grave", anIntake(SafetyLevel.AMBER));

        sharedHold.share(GRAVE);
        sharedHold.share(GRAVE);

        assertThat(intakes.state("calm").status()).isEqualTo(IntakeStatus.HELD);
        assertThat(intakes.told).hasSize(1).first().isInstanceOf(IntakeHeld.class);
    }

    /** Both were written before either looked; whichever looks last sees the other. */
    @Test
    void isSeenByTheOneThatIsHeldToo() {
        intakes.submitted("grave", anIntake(SafetyLevel.AMBER));
        intakes.submitted("calm", anIntake(SafetyLevel.GREEN));

        sharedHold.share(CALM);

        assertThat(intakes.state("calm").safeguard().heldBecauseOf()).isEqualTo("grave");
    }

    @Test
    void endsWithTheReleaseOfWhatHeldIt() {
        intakes.submitted("calm", anIntake(SafetyLevel.GREEN));
        intakes.submitted("grave", anIntake(SafetyLevel.AMBER));
        sharedHold.share(GRAVE);

        intakes.submitted("grave", aReleasedIntake());
        sharedHold.share(GRAVE);

        assertThat(intakes.state("calm").status()).isEqualTo(IntakeStatus.MATCHING);
        assertThat(intakes.told.getLast()).isInstanceOf(IntakeReleased.class);
    }

    @Test
    void staysWhileAnotherStillHolds() {
        intakes.submitted("calm", anIntake(SafetyLevel.GREEN));
        intakes.submitted("grave", anIntake(SafetyLevel.AMBER));
        intakes.submitted("graver", anIntake(SafetyLevel.RED));
        sharedHold.share(GRAVE);

        intakes.submitted("grave", aReleasedIntake());
        sharedHold.share(GRAVE);

        assertThat(intakes.state("calm").safeguard().heldBecauseOf()).isEqualTo("graver");
    }

    @Test
    void leavesAloneWhatItsClientHasWithdrawn() {
        intakes.submitted("withdrawn", aWithdrawnIntake());
        intakes.submitted("grave", anIntake(SafetyLevel.AMBER));
        sharedHold.share(GRAVE);

        intakes.submitted("grave", aReleasedIntake());
        sharedHold.share(GRAVE);

        assertThat(intakes.told).as("nothing that would open it again").isEmpty();
        assertThat(intakes.state("withdrawn").status()).isEqualTo(IntakeStatus.WITHDRAWN);
    }

    /** A crash after the file was written and before the intake was. */
    @Test
    void isNotMovedByWhatNeverCame() {
        intakes.enter(anIntake(SafetyLevel.GREEN).client(), NOWHERE, "never-came");

        assertThat(sharedHold.enter(anIntake(SafetyLevel.GREEN).client(), NOWHERE, CALM))
                .isEmpty();
    }
}
