package io.attune.booking.waitlist;

import io.attune.booking.caseload.SeatClaims;
import io.attune.booking.hold.HoldRelease;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes down what has become of those who wait, and gives back what was kept for a question that is over. */
@Service
final class Settling {

    private final Fates fates;
    private final WaitlistEntries entries;
    private final HoldRelease release;
    private final SeatClaims seats;
    private final WaitlistSettings settings;
    private final InstantSource clock;

    Settling(
            Fates fates,
            WaitlistEntries entries,
            HoldRelease release,
            SeatClaims seats,
            WaitlistSettings settings,
            InstantSource clock) {
        this.fates = fates;
        this.entries = entries;
        this.release = release;
        this.seats = seats;
        this.settings = settings;
        this.clock = clock;
    }

    /** The entry as it is to be shown, whether or not it was written down yet. */
    WaitlistEntry seen(WaitlistEntry entry) {
        return entry.waits() ? entry.after(fates.of(entry), clock.instant(), settings.mostUnanswered()) : entry;
    }

    /** The entry as it is written now; what another one has changed meanwhile is theirs to settle. */
    WaitlistEntry settled(Versioned<WaitlistEntry> known) {
        var before = known.state();
        var after = seen(before);
        if (after.equals(before)) {
            return before;
        }
        freed(before, after);
        return entries.decide(
                known.id(),
                stored -> stored.filter(before::equals).isPresent()
                        ? Decision.change(after, List.of(), after)
                        : Decision.keep(stored.orElse(before)));
    }

    Optional<WaitlistEntry> leave(String id, Standing why) {
        var left = entries.<Optional<WaitlistEntry>>decide(id, stored -> stored.filter(WaitlistEntry::waits)
                .<Decision<WaitlistEntry, Void, Optional<WaitlistEntry>>>map(
                        entry -> Decision.change(entry.over(why), List.of(), Optional.of(entry)))
                .orElseGet(() -> Decision.keep(Optional.empty())));
        left.ifPresent(before -> freed(before, before.over(why)));
        return left;
    }

    private void freed(WaitlistEntry before, WaitlistEntry after) {
        var asked = before.asked();
        if (asked != null && after.asked() == null) {
            release.release(asked.holdId());
            if (after.standing() != Standing.BOOKED) {
                seats.giveBack(asked.therapistId(), asked.holdId());
            }
        }
    }
}
