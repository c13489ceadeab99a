package io.attune.booking.caseload;

import io.attune.booking.day.Appointment;
import io.attune.booking.day.Hold;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.day.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Claims places in caseloads, and takes those back that were claimed for nothing. */
@Service
public final class SeatClaims {

    /** Longer than any request takes; what is older was answered by the day, or left behind by a crash. */
    private static final Duration ATTEMPT = Duration.ofSeconds(10);

    private final Caseloads caseloads;
    private final TherapistDays days;
    private final Whereabouts whereabouts;
    private final CaseloadSettings settings;
    private final InstantSource clock;

    SeatClaims(
            Caseloads caseloads,
            TherapistDays days,
            Whereabouts whereabouts,
            CaseloadSettings settings,
            InstantSource clock) {
        this.caseloads = caseloads;
        this.days = days;
        this.whereabouts = whereabouts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the client would have a place now; nothing is claimed. */
    public boolean hasPlace(String therapistId, String clientId, int cap) {
        var caseload = caseloads.find(therapistId);
        return hasPlace(caseload, clientId, cap)
                || emptied(therapistId, caseload.seats()) && hasPlace(caseloads.find(therapistId), clientId, cap);
    }

    private boolean hasPlace(Caseload caseload, String clientId, int cap) {
        return caseload.hasPlaceFor(clientId, cap, clock.instant(), settings.kept());
    }

    /** Claims a place for the appointment that a hold is to become; answers whether there was one. */
    public boolean claim(Hold hold, int cap) {
        return claimed(hold, cap, null);
    }

    /** Keeps a place for a client who is asked, until their hold ends; answers whether there was one. */
    public boolean keep(Hold hold, int cap) {
        return claimed(hold, cap, hold.expiresAt());
    }

    private boolean claimed(Hold hold, int cap, @Nullable Instant keptUntil) {
        var seat = new Seat(hold.clientId(), hold.id(), hold.day(), hold.hour().end(), clock.instant(), keptUntil);
        return seated(hold.therapistId(), seat, cap);
    }

    /** Claims one for an appointment that is about to come to be. */
    public boolean claim(Appointment coming, int cap) {
        return seated(coming.therapistId(), seat(coming), cap);
    }

    private Seat seat(Appointment appointment) {
        var end = appointment.hour().end();
        return new Seat(appointment.clientId(), appointment.id(), appointment.day(), end, clock.instant());
    }

    private boolean seated(String therapistId, Seat seat, int cap) {
        return switch (claim(therapistId, seat, cap)) {
            case SeatDecision.Seated seated -> true;
            case SeatDecision.Full(var seats) ->
                emptied(therapistId, seats) && claim(therapistId, seat, cap) instanceof SeatDecision.Seated;
        };
    }

    public void giveBack(String therapistId, String appointmentId) {
        caseloads.decide(therapistId, caseload -> caseload.giveBack(Set.of(appointmentId)));
    }

    /** Keeps the seat of an appointment that was moved until its new session is over. */
    public void follow(Appointment moved) {
        var seat =
                new Seat(moved.clientId(), moved.id(), moved.day(), moved.hour().end(), clock.instant());
        caseloads.decide(moved.therapistId(), caseload -> caseload.follow(seat));
    }

    private SeatDecision claim(String therapistId, Seat seat, int cap) {
        return caseloads.decide(therapistId, caseload -> caseload.claim(seat, cap, settings.kept()));
    }

    /** Empties the seats behind which there is no appointment; answers whether there were any. */
    private boolean emptied(String therapistId, List<Seat> seats) {
        var now = clock.instant();
        var old = seats.stream().filter(seat -> seat.isSettled(now, ATTEMPT)).toList();
        var known = days.findAll(old.stream().map(Seat::day).collect(Collectors.toSet()));
        var empty = old.stream()
                .filter(seat -> !isFilled(seat, known.getOrDefault(seat.day(), TherapistDay.untouched()), now))
                .map(Seat::appointmentId)
                .collect(Collectors.toSet());
        return !empty.isEmpty() && caseloads.decide(therapistId, caseload -> caseload.giveBack(empty));
    }

    /** By a live entry, wherever it went from the day of the seat. */
    private boolean isFilled(Seat seat, TherapistDay day, Instant now) {
        return day.onward(seat.appointmentId()).isEmpty()
                ? day.isLive(seat.appointmentId(), now)
                : whereabouts
                        .appointment(seat.appointmentId(), seat.day())
                        .filter(appointment -> appointment.isLive(now))
                        .isPresent();
    }
}
