package io.attune.booking;

import io.attune.booking.appointment.ConfirmationLapse;
import io.attune.booking.busy.BusyRefresh;
import io.attune.booking.move.MoveSettlement;
import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.series.SeriesSettlement;
import io.attune.booking.waitlist.WaitlistRounds;
import io.attune.platform.outbox.TakeOver;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off what happens by itself; what is due is decided by the injected clock, not here. */
@Component
class Timers {

    private final AvailabilityRefresh refresh;
    private final ConfirmationLapse lapse;
    private final MoveSettlement moves;
    private final SeriesSettlement series;
    private final BusyRefresh busy;
    private final WaitlistRounds waitlist;

    Timers(
            AvailabilityRefresh refresh,
            ConfirmationLapse lapse,
            MoveSettlement moves,
            SeriesSettlement series,
            BusyRefresh busy,
            WaitlistRounds waitlist) {
        this.refresh = refresh;
        this.lapse = lapse;
        this.moves = moves;
        this.series = series;
        this.busy = busy;
        this.waitlist = waitlist;
    }

    @Scheduled(fixedDelayString = "${attune.availability.tell-every}")
    void tellOpenHours() {
        refresh.run();
    }

    @Bean
    static TakeOver tellWhatAnotherInstanceLeftUntold(AvailabilityRefresh refresh) {
        return refresh::someoneMayBeUntold;
    }

    @Bean
    static TakeOver askWhomAnotherInstanceLeftUnasked(WaitlistRounds waitlist) {
        return waitlist::someoneMayBeUnasked;
    }

    /** At a rate, each time on a thread of its own: nobody else's turn waits for a long round. */
    @Scheduled(fixedRateString = "${attune.waitlist.offer-every}")
    void offerHours() {
        waitlist.run();
    }

    @Scheduled(fixedDelayString = "${attune.confirmation.look-every}")
    void tellUnconfirmed() {
        lapse.run();
    }

    @Scheduled(fixedDelayString = "${attune.changes.settle-every}")
    void settleChanges() {
        moves.run();
        series.run();
    }

    @Scheduled(fixedDelayString = "${attune.busy.look-every}")
    void readBusyFeeds() {
        busy.run();
    }
}
