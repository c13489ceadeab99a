package io.attune.profile.intake;

import static io.attune.profile.intake.IntakeFixtures.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.MutableClock;
import io.attune.profile.alert.AlertKeeping;
import io.attune.profile.alert.AlertSettings;
import io.attune.profile.alert.PaperAlertBooks;
import io.attune.profile.client.ClientId;
import io.attune.profile.client.ClientSeal;
import io.attune.profile.erasure.Erasure;
import io.attune.profile.erasure.Erasures;
import io.attune.profile.erasure.Receipts;
import io.attune.profile.erasure.RetentionSettings;
import io.attune.profile.intake.Course.SeenAppointment;
import io.attune.profile.safety.SafetyLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample was sent on 23 November 2026; its enquiry is over 90 days later, everywhere on earth. */
class RetentionTests {

    private static final RetentionSettings SETTINGS =
            new RetentionSettings(Period.ofDays(90), Period.ofYears(10), 18, Period.ofDays(91));
    private static final String ID = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";

    private final MutableClock clock = MutableClock.at("2026-11-23T15:04:05Z");
    private final PaperIntakes intakes = new PaperIntakes();

    @ParameterizedTest
    @CsvSource({
        "2027-02-22T11:59:59.999Z, true",
        "2027-02-22T12:00:00Z, false",
    })
    void erasesAnEnquiryWhoseTimeIsOverEverywhereAndNotBefore(Instant now, boolean kept) {
        intakes.submitted(ID, anIntake(SafetyLevel.GREEN));
        clock.set(now);

        retention(true).run();

        assertThat(intakes.find(new IntakeId(ID)).isPresent()).isEqualTo(kept);
    }

    @Test
    void leavesAloneWhatIsHeld() {
        intakes.submitted(ID, anIntake(SafetyLevel.RED));
        clock.set(Instant.parse("2040-01-01T00:00:00Z"));

        retention(true).run();

        assertThat(intakes.find(new IntakeId(ID))).isPresent();
    }

    /** Whose contact cannot be opened has no birth date to be judged by; the others still go. */
    @Test
    void isNotStoppedByOneThatCannotBeJudged() {
        intakes.submitted("unreadable", used(anIntake(SafetyLevel.GREEN)));
        intakes.submitted(ID, anIntake(SafetyLevel.GREEN));
        clock.set(Instant.parse("2027-03-01T00:00:00Z"));

        retention(false).run();

        assertThat(intakes.find(new IntakeId(ID))).isEmpty();
        assertThat(intakes.find(new IntakeId("unreadable"))).isPresent();
    }

    private static Intake used(Intake intake) {
        return intake.with("first", new SeenAppointment(1, true, Instant.parse("2026-12-01T15:00:00Z"), "maya"))
                .orElseThrow();
    }

    private Retention retention(boolean readable) {
        var seals = new PaperSeals(readable);
        var restriction = new IntakeRestriction(intakes, seals, SETTINGS, clock);
        var receipts = new Receipts(new PaperErasures(), (purpose, parts) -> "0".repeat(32) + parts[0]);
        var alerts = new AlertKeeping(
                new PaperAlertBooks(), new AlertSettings(Duration.ofMinutes(15), Duration.ofHours(8)), clock);
        var forgetting = new Forgetting(new PaperKeys(), intakes, alerts, receipts);
        var erasure = new IntakeErasure(intakes, forgetting, receipts, restriction, SETTINGS, clock);
        return new Retention(intakes, restriction, erasure, clock);
    }

    private record PaperSeals(boolean readable) implements IntakeSeals {
        @Override
        public ClientSeal of(ClientId client, IntakeId id) {
            throw new IllegalStateException("Nothing is sealed here.");
        }

        @Override
        public Optional<ClientSeal> find(ClientId client, IntakeId id) {
            if (readable) {
                return Optional.empty();
            }
            throw new IllegalStateException("A sealed value could not be opened where it was found");
        }
    }

    private static final class PaperKeys implements IntakeKeys {
        @Override
        public String findOrMake(IntakeId id) {
            return "key";
        }

        @Override
        public void destroy(IntakeId id) {
            // there is no drawer to take it out of
        }
    }

    private static final class PaperErasures implements Erasures {
        private final Map<String, Erasure> kept = new HashMap<>();

        @Override
        public Optional<Erasure> find(String receiptId) {
            return Optional.ofNullable(kept.get(receiptId));
        }

        @Override
        public void keep(String receiptId, Erasure erasure) {
            kept.putIfAbsent(receiptId, erasure);
        }

        @Override
        public void change(String receiptId, UnaryOperator<Erasure> change) {
            kept.computeIfPresent(receiptId, (id, erasure) -> change.apply(erasure));
        }
    }
}
