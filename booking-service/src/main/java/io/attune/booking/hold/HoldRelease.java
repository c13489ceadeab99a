package io.attune.booking.hold;

import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.day.Hold;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.intake.Party;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Gives an hour back before its hold expires. */
@Service
public final class HoldRelease {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final ClientClaims claims;
    private final InstantSource clock;

    HoldRelease(OwnEntries entries, TherapistDays days, ClientClaims claims, InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.claims = claims;
        this.clock = clock;
    }

    /** Answers whether the hold is the party's to give back; one that is over by now counts as given back. */
    public boolean release(String holdId, Party party) {
        var place = entries.find(holdId, party);
        place.flatMap(known -> days.find(known.day()).hold(holdId)).ifPresent(this::release);
        return place.isPresent();
    }

    private void release(Hold hold) {
        days.decide(hold.day(), day -> day.release(hold.id(), hold.expiresAt(), clock.instant()));
        claims.drop(hold.clientId(), hold.id());
    }
}
