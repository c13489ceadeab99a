package io.attune.booking.appointment;

import io.attune.booking.availability.OpenHour;
import io.attune.booking.calendar.ClientCalendars;
import io.attune.booking.calendar.Engagement;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.hold.NextOpenHours;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.booking.roster.Therapists;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Proposes hours in the place of one that cannot be kept as things are: the next of the same therapist, or where those
 * see nobody any more, the next of each of the others who were offered.
 */
@Service
public final class Proposals {

    private static final Set<Attention> ASKING = EnumSet.of(
            Attention.THERAPIST_UNAVAILABLE,
            Attention.THERAPIST_LEAVING,
            Attention.HOURS_CHANGED,
            Attention.ZONE_RULES);

    private final NextOpenHours nextOpenHours;
    private final OfferedTherapists offered;
    private final Therapists therapists;
    private final ClientCalendars calendars;
    private final InstantSource clock;

    Proposals(
            NextOpenHours nextOpenHours,
            OfferedTherapists offered,
            Therapists therapists,
            ClientCalendars calendars,
            InstantSource clock) {
        this.nextOpenHours = nextOpenHours;
        this.offered = offered;
        this.therapists = therapists;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** None for an appointment that nothing stands against, or that is over. */
    public List<Proposal> of(Appointment appointment) {
        return appointment.isAhead(clock.instant())
                        && appointment.attentions().stream().anyMatch(ASKING::contains)
                ? inPlaceOf(appointment)
                : List.of();
    }

    /** As if something stood against it already. */
    List<Proposal> inPlaceOf(Appointment appointment) {
        var own = ofTheSame(appointment).toList();
        return own.isEmpty() ? ofOthers(appointment).toList() : own;
    }

    private Stream<Proposal> ofTheSame(Appointment appointment) {
        return therapists
                .find(appointment.therapistId())
                .filter(it -> it.state().practises())
                .stream()
                .flatMap(any -> free(appointment, appointment.therapistId(), nextOpenHours::forOneOfTheirOwn));
    }

    private Stream<Proposal> ofOthers(Appointment appointment) {
        return offered.to(appointment.intakeId()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(appointment.therapistId()))
                .sorted()
                .flatMap(other -> free(appointment, other, nextOpenHours::after).limit(1));
    }

    private Stream<Proposal> free(
            Appointment appointment, String therapistId, BiFunction<Instant, String, List<OpenHour>> open) {
        var elsewhere = calendars.find(appointment.clientId()).engagements().stream()
                .filter(engagement -> !engagement.id().equals(appointment.id()))
                .toList();
        // The very same hour comes first where somebody else has it open.
        var from = appointment.hour().start().minusNanos(1);
        return open.apply(from, therapistId).stream()
                .filter(hour -> elsewhere.stream().noneMatch(engagement -> overlap(engagement, hour)))
                .map(hour -> new Proposal(therapistId, hour));
    }

    private static boolean overlap(Engagement engagement, OpenHour hour) {
        return engagement.start().isBefore(hour.end()) && hour.start().isBefore(engagement.end());
    }
}
