package io.attune.booking.appointment;

import io.attune.booking.calendar.ClaimDecision.Claimed;
import io.attune.booking.calendar.ClaimDecision.Overlaps;
import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.calendar.Engagement;
import io.attune.booking.caseload.SeatClaims;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Hold;
import io.attune.platform.decision.Command;
import org.springframework.stereotype.Service;

/** What a booking claims in other documents before the day decides: a place in the caseload, and the client's time. */
@Service
final class BookingClaims {

    private final SeatClaims seats;
    private final ClientClaims calendars;

    BookingClaims(SeatClaims seats, ClientClaims calendars) {
        this.seats = seats;
        this.calendars = calendars;
    }

    /** Fails when the client's command came before with another body, in whichever day that ended up. */
    void refuseReuse(String clientId, Command command) {
        calendars.remembered(clientId, command);
    }

    /** Both or neither. */
    Answer claim(Hold hold, int caseloadCap, Command command) {
        if (!seats.claim(hold, caseloadCap)) {
            return new Answer.NoPlaceLeft();
        }
        return switch (calendars.claimBooking(hold, command)) {
            case Claimed claimed -> new Answer.Both(claimed.claim());
            case Overlaps overlaps -> {
                seats.giveBack(hold.therapistId(), hold.id());
                yield new Answer.ClientElsewhere();
            }
        };
    }

    void takeBack(Hold hold, Engagement claim, Command command) {
        seats.giveBack(hold.therapistId(), hold.id());
        calendars.takeBack(hold.clientId(), claim, command);
    }

    /** The appointment is over before it began; it claims nothing any more. */
    void giveBack(Appointment appointment) {
        seats.giveBack(appointment.therapistId(), appointment.id());
        calendars.drop(appointment.clientId(), appointment.id());
    }

    /** What became of the claims. */
    sealed interface Answer {

        record Both(Engagement claim) implements Answer {}

        record NoPlaceLeft() implements Answer {}

        record ClientElsewhere() implements Answer {}
    }
}
