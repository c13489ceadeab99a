package io.attune.booking.series;

import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.caseload.SeatClaims;
import io.attune.booking.change.Verdicts;
import io.attune.booking.day.TherapistDays;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Lets every document follow a series that was decided, or forget one that was not; all of it can be done twice. */
@Service
public final class SeriesSettlement {

    private final UnsettledSeries unsettled;
    private final Verdicts verdicts;
    private final TherapistDays days;
    private final ClientClaims calendars;
    private final SeatClaims seats;
    private final InstantSource clock;

    SeriesSettlement(
            UnsettledSeries unsettled,
            Verdicts verdicts,
            TherapistDays days,
            ClientClaims calendars,
            SeatClaims seats,
            InstantSource clock) {
        this.unsettled = unsettled;
        this.verdicts = verdicts;
        this.days = days;
        this.calendars = calendars;
        this.seats = seats;
        this.clock = clock;
    }

    /** Settles what a crash or a lost answer left behind. */
    public void run() {
        var now = clock.instant();
        unsettled.all().stream()
                .filter(series -> series.undertaking().isOverdue(now))
                .forEach(this::settle);
    }

    /** Whoever settles a series takes no decision after: what is not decided by now is given up. */
    void settle(BegunSeries series) {
        var changeId = series.undertaking().changeId();
        switch (verdicts.ended(series.undertaking())) {
            case MADE -> calendars.moved(series.clientId(), changeId);
            case ABANDONED -> forget(series);
            case OPEN -> throw new IllegalStateException("What has ended is not open.");
        }
        series.parts().forEach(part -> days.find(part.firstDay())); // settles the claims
        unsettled.done(changeId);
    }

    private void forget(BegunSeries series) {
        calendars.notMoved(series.clientId(), series.undertaking().changeId());
        series.parts().forEach(part -> seats.giveBack(series.therapistId(), part.appointmentId()));
    }
}
