package io.attune.profile.intake;

import static io.attune.profile.intake.IntakeFixtures.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.consent.ConsentSettings;
import io.attune.profile.intake.Course.SeenShortlist;
import io.attune.profile.safety.SafetyLevel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentEffectTests {

    private static final IntakeId ONE = new IntakeId("one");

    private final PaperIntakes intakes = new PaperIntakes();

    @BeforeEach
    void somebodyIsShownTherapists() {
        intakes.submitted("one", anIntake(SafetyLevel.GREEN));
        heard(new SeenShortlist(1, true, 0));
    }

    @Test
    void isAwaitedUntilMatchingSaysSoOfThisVersion() {
        var waiting = CompletableFuture.supplyAsync(
                () -> within(Duration.ofSeconds(20)).awaited(ONE, 2));
        heard(new SeenShortlist(2, false, 2));

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }

    @Test
    void isNotThereWhileMatchingSpeaksOfAnEarlierVersion() {
        heard(new SeenShortlist(2, false, 2));

        assertThat(within(Duration.ofMillis(100)).awaited(ONE, 3)).isFalse();
    }

    @Test
    void ofAnIntakeThatIsGoneNothingIsShown() {
        assertThat(within(Duration.ZERO).awaited(new IntakeId("gone"), 1)).isTrue();
    }

    private ConsentEffect within(Duration patience) {
        return new ConsentEffect(intakes, new ConsentSettings(patience));
    }

    private void heard(SeenShortlist shortlist) {
        intakes.follow(ONE, intake -> intake.with(shortlist));
    }
}
