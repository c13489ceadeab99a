package io.attune.booking.day;

import io.attune.booking.change.Decider;
import io.attune.booking.change.Undertaking;
import io.attune.booking.change.Verdict;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** A move is decided by the day that the appointment leaves. */
@Service
final class DayAsDecider implements Decider {

    private final StoredDays days;
    private final InstantSource clock;

    DayAsDecider(StoredDays days, InstantSource clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public boolean keeps(String decidedBy) {
        return decidedBy.startsWith(DayId.COLLECTION);
    }

    @Override
    public Verdict verdict(Undertaking undertaking) {
        return days.find(day(undertaking)).crossings().verdict(undertaking.changeId());
    }

    @Override
    public Verdict abandon(Undertaking undertaking) {
        return days.decide(day(undertaking), day -> day.abandon(undertaking, clock.instant()));
    }

    private static DayId day(Undertaking undertaking) {
        return DayId.of(undertaking.decidedBy().substring(DayId.COLLECTION.length()));
    }
}
