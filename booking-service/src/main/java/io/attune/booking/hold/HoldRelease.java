package io.attune.booking.hold;

import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.caseload.SeatClaims;
import io.attune.booking.day.Hold;
import io.attune.booking.day.Place;
import io.attune.booking.day.Places;
import io.attune.booking.day.ReleaseDecision;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.intake.Party;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Gives an hour back before its hold expires. */
@Service
public final class HoldRelease {

    private final OwnEntries entries;
    private final Places places;
    private final TherapistDays days;
    private final ClientClaims claims;
    private final SeatClaims seats;
    private final InstantSource clock;

    HoldRelease(
            OwnEntries entries,
            Places places,
            TherapistDays days,
            ClientClaims claims,
            SeatClaims seats,
            InstantSource clock) {
        this.entries = entries;
        this.places = places;
        this.days = days;
        this.claims = claims;
        this.seats = seats;
        this.clock = clock;
    }

    /** Answers whether the hold is the party's to give back; one that is over by now counts as given back. */
    public boolean release(String holdId, Party party) {
        var place = entries.find(holdId, party);
        place.ifPresent(known -> release(holdId, known));
        return place.isPresent();
    }

    /** Gives back an hour that the practice itself offered. */
    public void release(String holdId) {
        places.find(holdId).ifPresent(known -> release(holdId, known));
    }

    private void release(String holdId, Place place) {
        days.find(place.day()).hold(holdId).ifPresent(this::release);
    }

    /** With an hour that was offered, the place that was kept for it goes too. */
    private void release(Hold hold) {
        var answer = days.decide(hold.day(), day -> day.release(hold.id(), hold.expiresAt(), clock.instant()));
        if (answer instanceof ReleaseDecision.Released) {
            claims.drop(hold.clientId(), hold.id());
            seats.giveBack(hold.therapistId(), hold.id());
        }
    }
}
