package io.attune.booking.move;

import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.caseload.SeatClaims;
import io.attune.booking.change.Verdicts;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.day.Whereabouts;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Lets every document follow a move that was decided, or forget one that was not; all of it can be done twice. */
@Service
public final class MoveSettlement {

    private final UnsettledMoves unsettled;
    private final Verdicts verdicts;
    private final TherapistDays days;
    private final Whereabouts whereabouts;
    private final ClientClaims calendars;
    private final SeatClaims seats;
    private final InstantSource clock;

    MoveSettlement(
            UnsettledMoves unsettled,
            Verdicts verdicts,
            TherapistDays days,
            Whereabouts whereabouts,
            ClientClaims calendars,
            SeatClaims seats,
            InstantSource clock) {
        this.unsettled = unsettled;
        this.verdicts = verdicts;
        this.days = days;
        this.whereabouts = whereabouts;
        this.calendars = calendars;
        this.seats = seats;
        this.clock = clock;
    }

    /** Settles what a crash or a lost answer left behind. */
    public void run() {
        var now = clock.instant();
        unsettled.all().stream()
                .filter(move -> move.undertaking().isOverdue(now))
                .forEach(this::settle);
    }

    /** Whoever settles a move takes no decision after: what is not decided by now is given up. */
    void settle(UnsettledMove move) {
        var changeId = move.undertaking().changeId();
        switch (verdicts.ended(move.undertaking())) {
            case MADE -> follow(move);
            case ABANDONED -> calendars.notMoved(move.clientId(), changeId);
            case OPEN -> throw new IllegalStateException("What has ended is not open.");
        }
        days.find(move.to()); // settles the claim
        unsettled.done(changeId);
    }

    private void follow(UnsettledMove move) {
        calendars.moved(move.clientId(), move.undertaking().changeId());
        whereabouts.appointment(move.appointmentId(), move.to()).ifPresent(seats::follow);
    }
}
