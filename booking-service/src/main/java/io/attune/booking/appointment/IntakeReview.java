package io.attune.booking.appointment;

import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.calendar.Engagement;
import io.attune.booking.day.Attention;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.IntakeNews;
import io.attune.booking.intake.Intakes;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * An intake that may not book any more: its holds are freed, and where it is held or withdrawn someone looks at each
 * appointment ahead. The client's calendar tells which days; it is claimed before a day decides, so what it does not
 * show yet will read the intake after.
 */
@Service
final class IntakeReview implements IntakeNews {

    private final Intakes intakes;
    private final ClientCalendars calendars;
    private final TherapistDays days;
    private final InstantSource clock;

    IntakeReview(Intakes intakes, ClientCalendars calendars, TherapistDays days, InstantSource clock) {
        this.intakes = intakes;
        this.calendars = calendars;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void heardOf(String intakeId) {
        intakes.find(intakeId)
                .map(known -> known.state())
                .filter(intake -> !intake.mayBook())
                .ifPresent(intake -> giveUp(intakeId, intake, Grounds.barred(intake)));
    }

    private void giveUp(String intakeId, Intake intake, Optional<Attention> cause) {
        var claimed = calendars.find(intake.clientId()).engagements().stream()
                .map(Engagement::day)
                .collect(Collectors.toSet());
        claimed.forEach(
                id -> days.decide(id, day -> cause.map(why -> day.unsettle(intakeId::equals, why, clock.instant()))
                        .orElseGet(() -> day.giveUpHolds(intakeId::equals, clock.instant()))));
    }
}
