package io.attune.booking.hold;

import io.attune.booking.day.Hold;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.intake.Party;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds holds that have not run out, for those who are a party to them. */
@Service
public final class LiveHolds {

    private final OwnEntries entries;
    private final TherapistDays days;
    private final InstantSource clock;

    LiveHolds(OwnEntries entries, TherapistDays days, InstantSource clock) {
        this.entries = entries;
        this.days = days;
        this.clock = clock;
    }

    public Optional<Hold> find(String holdId, Party party) {
        return entries.first(holdId, party)
                .flatMap(place -> days.find(place.day()).hold(holdId))
                .filter(hold -> hold.isLive(clock.instant()));
    }
}
