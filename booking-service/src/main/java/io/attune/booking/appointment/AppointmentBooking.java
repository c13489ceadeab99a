package io.attune.booking.appointment;

import io.attune.booking.appointment.AwaitedConfirmations.Awaited;
import io.attune.booking.appointment.BookingClaims.Answer.Both;
import io.attune.booking.appointment.BookingClaims.Answer.ClientElsewhere;
import io.attune.booking.appointment.BookingClaims.Answer.NoPlaceLeft;
import io.attune.booking.appointment.BookingOutcome.Booked;
import io.attune.booking.appointment.BookingOutcome.ClientOverlap;
import io.attune.booking.appointment.BookingOutcome.HoldExpired;
import io.attune.booking.appointment.BookingOutcome.HoldGone;
import io.attune.booking.appointment.BookingOutcome.NotFound;
import io.attune.booking.appointment.BookingOutcome.TherapistUnavailable;
import io.attune.booking.appointment.Grounds.Ground;
import io.attune.booking.calendar.Engagement;
import io.attune.booking.day.BookDecision;
import io.attune.booking.day.Hold;
import io.attune.booking.day.Place;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.OwnEntries;
import io.attune.booking.intake.Party;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/**
 * Books a held hour in three writes: a place in the caseload and the client's time are claimed, the day decides. Then
 * what the appointment rests on is read again. A claim that a crash leaves behind is settled by asking the day.
 */
@Service
public final class AppointmentBooking {

    private final OwnEntries entries;
    private final Grounds grounds;
    private final BookingClaims claims;
    private final AwaitedConfirmations confirmations;
    private final TherapistDays days;
    private final ConfirmationSettings settings;
    private final InstantSource clock;

    AppointmentBooking(
            OwnEntries entries,
            Grounds grounds,
            BookingClaims claims,
            AwaitedConfirmations confirmations,
            TherapistDays days,
            ConfirmationSettings settings,
            InstantSource clock) {
        this.entries = entries;
        this.grounds = grounds;
        this.claims = claims;
        this.confirmations = confirmations;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    public BookingOutcome book(String holdId, Party party, Command command) {
        return entries.first(holdId, party)
                .map(place -> book(holdId, place, command))
                .orElse(new NotFound());
    }

    private BookingOutcome book(String holdId, Place place, Command command) {
        grounds.clientOf(place.intakeId()).ifPresent(client -> claims.refuseReuse(client, command));
        return days.find(place.day())
                .hold(holdId)
                .filter(hold -> hold.isLive(clock.instant()))
                .map(hold -> book(hold, command))
                .orElseGet(() -> withoutHold(holdId, place, command));
    }

    /** The command may have come before; if not, the day knows why there is no hold. */
    private BookingOutcome withoutHold(String holdId, Place place, Command command) {
        var decision = days.decide(
                place.day(),
                command,
                BookDecision.class,
                day -> Decision.keep(day.bookRefusal(holdId, clock.instant()).orElse(new BookDecision.HoldExpired())));
        return outcome(decision);
    }

    private BookingOutcome book(Hold hold, Command command) {
        return switch (grounds.of(hold)) {
            case Ground.Lost(var why) -> why;
            case Ground.Firm firm ->
                switch (claims.claim(hold, firm.caseloadCap(), command)) {
                    case NoPlaceLeft none -> new TherapistUnavailable();
                    case ClientElsewhere elsewhere -> new ClientOverlap();
                    case Both both -> settle(hold, firm.needsConfirmation(), both.claim(), command);
                };
        };
    }

    private BookingOutcome settle(Hold hold, boolean needsConfirmation, Engagement claim, Command command) {
        return switch (needsConfirmation ? decideToConfirm(hold, command) : decide(hold, command)) {
            case BookDecision.Booked(var appointment) -> new Booked(grounds.review(appointment));
            case BookDecision.AlreadyBooked already -> outcome(already);
            case BookDecision.HoldExpired expired -> takeBack(hold, claim, command, expired);
            case BookDecision.HoldGone gone -> takeBack(hold, claim, command, gone);
        };
    }

    private BookDecision decide(Hold hold, Command command) {
        return days.decide(hold.day(), command, BookDecision.class, day -> day.book(hold.id(), clock.instant()));
    }

    private BookDecision decideToConfirm(Hold hold, Command command) {
        var confirmBy = settings.deadline(hold.hour().start(), command.at());
        confirmations.expect(new Awaited(hold.id(), hold.day(), confirmBy));
        return days.decide(
                hold.day(),
                command,
                BookDecision.class,
                day -> day.bookToConfirm(hold.id(), confirmBy, clock.instant()));
    }

    private BookingOutcome takeBack(Hold hold, Engagement claim, Command command, BookDecision refusal) {
        claims.takeBack(hold, claim, command);
        return outcome(refusal);
    }

    private static BookingOutcome outcome(BookDecision decision) {
        return switch (decision) {
            case BookDecision.Booked(var appointment) -> new Booked(appointment);
            case BookDecision.HoldExpired expired -> new HoldExpired();
            case BookDecision.HoldGone gone -> new HoldGone();
            case BookDecision.AlreadyBooked already -> new HoldGone();
        };
    }
}
