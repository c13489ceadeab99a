package io.attune.booking;

import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.intake.Intakes;
import io.attune.booking.series.KeptSeries;
import io.attune.booking.waitlist.WaitlistEntries;
import io.attune.booking.waitlist.WaitlistEntry;
import io.attune.platform.access.About;
import io.attune.platform.audit.OpenWork;
import io.attune.platform.audit.RecordFinder;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accesses are written to the chain of the intake, to which holds, appointments, series and places in line lead. */
@Configuration(proxyBeanMethods = false)
class BookingAudit {

    private static final Duration AROUND = Duration.ofDays(1);

    @Bean
    RecordFinder intakeRecords(Intakes intakes) {
        return new RecordFinder(About.RECORD, id -> intakes.find(id).map(_ -> id));
    }

    @Bean
    RecordFinder entryRecords(Places places) {
        return new RecordFinder("entry", id -> places.find(id).map(Place::intakeId));
    }

    @Bean
    RecordFinder seriesRecords(KeptSeries series) {
        return new RecordFinder(
                "series",
                id -> Optional.ofNullable(series.find(id).agreement()).map(agreement -> agreement.intakeId()));
    }

    @Bean
    RecordFinder placeRecords(WaitlistEntries entries) {
        return new RecordFinder(
                "place", id -> entries.find(id).map(entry -> entry.state().intakeId()));
    }

    /** While the client waits for an hour, and a day before and after each hour that they have. */
    @Bean
    OpenWork openBookings(Intakes intakes, ClientCalendars calendars, WaitlistEntries entries) {
        return (id, now) -> entries.find(WaitlistEntry.idOf(id))
                        .filter(entry -> entry.state().waits())
                        .isPresent()
                || intakes.find(id).stream()
                        .flatMap(intake -> calendars.find(intake.state().clientId()).engagements().stream())
                        .anyMatch(hour -> hour.start().minus(AROUND).isBefore(now)
                                && now.isBefore(hour.end().plus(AROUND)));
    }
}
