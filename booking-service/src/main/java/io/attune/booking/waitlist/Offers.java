package io.attune.booking.waitlist;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.availability.Openings;
import io.attune.booking.hold.HoldSettings;
import io.attune.booking.openhours.Reading;
import io.attune.booking.openhours.Readings;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.time.Zones;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Which open hour to offer to whom next. */
@Service
final class Offers {

    private final Readings readings;
    private final Zones zones;
    private final WaitlistSettings settings;
    private final HoldSettings holds;
    private final InstantSource clock;

    Offers(Readings readings, Zones zones, WaitlistSettings settings, HoldSettings holds, InstantSource clock) {
        this.readings = readings;
        this.zones = zones;
        this.settings = settings;
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * The earliest hour that suits the first in line whom any suits.
     *
     * @param waiting in fair order
     * @param refused the holds that were tried for and not had
     */
    Optional<Offer> next(String therapistId, List<Waiter> waiting, Set<String> refused) {
        var now = clock.instant();
        var free = waiting.stream().filter(waiter -> waiter.canBeAsked(now)).toList();
        return free.isEmpty()
                ? Optional.empty()
                : readings.of(new TherapistId(therapistId)).flatMap(reading -> first(reading, free, refused));
    }

    private Optional<Offer> first(Reading reading, List<Waiter> free, Set<String> refused) {
        var open = Openings.under(reading.circumstances()).all();
        return free.stream()
                .flatMap(waiter -> open.stream().flatMap(hour -> offer(waiter, hour, reading)))
                .filter(offer -> !refused.contains(offer.question().holdId()))
                .findFirst();
    }

    private Stream<Offer> offer(Waiter waiter, OpenHour hour, Reading reading) {
        var therapistId = reading.therapist().value();
        var until = until(waiter, hour, reading);
        return waiter.canCome(therapistId, hour, zones) && leavesTime(until)
                ? Stream.of(new Offer(
                        waiter, new Question(holdId(waiter, therapistId, hour), therapistId, hour.start(), until)))
                : Stream.empty();
    }

    private boolean leavesTime(Instant until) {
        return !until.isBefore(clock.instant().plus(settings.atLeast()));
    }

    /** Nobody is asked for longer than the hour could still be booked: notice, and a clinician's time, are left out. */
    private Instant until(Waiter waiter, OpenHour hour, Reading reading) {
        var notice = reading.circumstances().timetable().terms().notice();
        var lead =
                waiter.intake().needsConfirmation() ? holds.confirmationLead().plusMillis(1) : Duration.ZERO;
        return Collections.min(List.of(
                clock.instant().plus(settings.answerWithin()),
                hour.start().minus(notice),
                hour.start().minus(lead)));
    }

    /** Made of what is offered to whom, so that an opening that is told twice makes one offer. */
    private static String holdId(Waiter waiter, String therapistId, OpenHour hour) {
        var name = String.join(
                "/",
                "offer",
                waiter.id(),
                waiter.entry().joinedAt().toString(),
                therapistId,
                hour.start().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
