package io.attune.booking.waitlist;

import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.calendar.Engagement;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.intake.Intakes;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Reads what has become of those who wait from the documents that decide it: intake, calendar, day. */
@Service
final class Fates {

    private final Intakes intakes;
    private final ClientCalendars calendars;
    private final Places places;
    private final TherapistDays days;
    private final InstantSource clock;

    Fates(Intakes intakes, ClientCalendars calendars, Places places, TherapistDays days, InstantSource clock) {
        this.intakes = intakes;
        this.calendars = calendars;
        this.places = places;
        this.days = days;
        this.clock = clock;
    }

    Fate of(WaitlistEntry entry) {
        if (!mayBook(entry)) {
            return Fate.HELD_BACK;
        }
        if (isBooked(entry)) {
            return Fate.BOOKED;
        }
        return entry.asked() == null ? Fate.WAITS : of(entry.asked());
    }

    private boolean mayBook(WaitlistEntry entry) {
        return intakes.find(entry.intakeId())
                .filter(intake -> intake.state().mayBook())
                .isPresent();
    }

    private boolean isBooked(WaitlistEntry entry) {
        return calendars.find(entry.clientId()).engagements().stream()
                .filter(engagement -> engagement.kind() == Engagement.Kind.APPOINTMENT)
                .filter(engagement -> !engagement.claimedAt().isBefore(entry.joinedAt()))
                .anyMatch(this::isLive);
    }

    private boolean isLive(Engagement engagement) {
        return days.find(engagement.day())
                .appointment(engagement.id())
                .filter(appointment -> appointment.isLive(clock.instant()))
                .isPresent();
    }

    private Fate of(Question question) {
        var now = clock.instant();
        return places.find(question.holdId())
                .map(Place::day)
                .map(days::find)
                .map(day -> of(question, day, now))
                .orElse(now.isBefore(question.until()) ? Fate.TO_BE_ASKED : Fate.LET_PASS);
    }

    private static Fate of(Question question, TherapistDay day, Instant now) {
        if (!now.isBefore(question.until())) {
            return Fate.LET_PASS;
        }
        if (day.hold(question.holdId()).isPresent()) {
            return Fate.ASKED;
        }
        return day.knows(question.holdId()) ? Fate.DECLINED : Fate.TO_BE_ASKED;
    }
}
