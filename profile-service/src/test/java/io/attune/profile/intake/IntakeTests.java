package io.attune.profile.intake;

import static io.attune.profile.intake.IntakeFixtures.anIntake;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.profile.intake.Course.SeenAppointment;
import io.attune.profile.intake.Course.SeenShortlist;
import io.attune.profile.safety.SafetyLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTests {

    private static final Instant END = Instant.parse("2026-11-25T14:50:00Z");
    private static final List<Hearing> NEWS = List.of(
            intake -> intake.with(new SeenShortlist(1, false, 0)),
            intake -> intake.with(new SeenShortlist(2, true, 0)),
            intake -> intake.with("first", new SeenAppointment(1, true, END, "maya")),
            intake -> intake.with("first", new SeenAppointment(2, false, END, "maya")));

    @Test
    void theStatusFollowsWhatIsHeard() {
        var intake = anIntake(SafetyLevel.GREEN);
        var statuses = Stream.<IntakeStatus>builder().add(intake.status());
        for (var news : NEWS) {
            intake = news.hear(intake).orElseThrow();
            statuses.add(intake.status());
        }

        assertThat(statuses.build().map(IntakeStatus::word).collect(Collectors.joining(", ")))
                .isEqualTo("matching, empty, ready, booked, ready");
    }

    @Test
    void hearingAgainOrOutOfOrderChangesNothing() {
        var inOrder = hearing(NEWS);
        var reversed = hearing(NEWS.reversed());
        var twice = hearing(Stream.concat(NEWS.stream(), NEWS.stream()).toList());

        assertThat(reversed).isEqualTo(inOrder);
        assertThat(twice).isEqualTo(inOrder);
    }

    @Test
    void anIntakeIsBookedWhileAnyAppointmentStands() {
        var intake = hearing(List.of(
                before -> before.with("first", new SeenAppointment(2, false, END, "maya")),
                before -> before.with("second", new SeenAppointment(1, true, END, "maya"))));

        assertThat(intake.status()).isEqualTo(IntakeStatus.BOOKED);
    }

    @ParameterizedTest
    @EnumSource(names = {"AMBER", "RED"})
    void nothingHeardMovesAHeldIntake(SafetyLevel level) {
        var intake = anIntake(level)
                .with(new SeenShortlist(1, true, 0))
                .orElseThrow()
                .with("first", new SeenAppointment(1, true, END, "maya"))
                .orElseThrow();

        assertThat(intake.status()).isEqualTo(IntakeStatus.HELD);
    }

    @Test
    void theWayBackIsOpenUntilThirtyDaysAfterTheLastAppointment() {
        var fresh = anIntake(SafetyLevel.GREEN);
        var seen =
                fresh.with("first", new SeenAppointment(1, true, END, "maya")).orElseThrow();
        var lastDay = END.plus(Duration.ofDays(30));

        assertThat(fresh.course().welcomesBack(lastDay.plus(Duration.ofDays(300))))
                .isTrue();
        assertThat(seen.course().welcomesBack(lastDay.minusSeconds(1))).isTrue();
        assertThat(seen.course().welcomesBack(lastDay)).isFalse();
    }

    private static Intake hearing(List<Hearing> news) {
        var intake = anIntake(SafetyLevel.GREEN);
        for (var heard : news) {
            intake = heard.hear(intake).orElse(intake);
        }
        return intake;
    }

    private interface Hearing {
        Optional<Intake> hear(Intake before);
    }
}
