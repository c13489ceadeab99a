package io.attune.booking.appointment;

import io.attune.booking.day.Attention;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.OwnEntries;
import io.attune.booking.intake.Party;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/**
 * Somebody of the practice has seen to what an appointment was marked for: the client agreed, or the cause is gone.
 * Nothing does so by itself, because someone may have been called about it already; a later change that touches the
 * appointment marks it again.
 */
@Service
public final class AttentionResolution {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final InstantSource clock;

    AttentionResolution(OwnEntries entries, TherapistDays days, InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.clock = clock;
    }

    public ChangeOutcome resolve(String id, long version, Attention attention, Party party) {
        return entries.find(id, party)
                .map(place -> days.decide(place.day(), day -> day.resolve(id, version, attention, clock.instant())))
                .map(ChangeOutcome::of)
                .orElse(new ChangeOutcome.NotFound());
    }
}
