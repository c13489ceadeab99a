package io.attune.booking.waitlist;

import io.attune.booking.intake.Admission;
import io.attune.booking.intake.Party;
import io.attune.platform.decision.Decision;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Leaving the list, and what staff note about someone on it. */
@Service
public final class WaitlistKeeping {

    private final WaitlistEntries entries;
    private final Settling settling;
    private final WaitlistRounds rounds;
    private final Admission admission;

    WaitlistKeeping(WaitlistEntries entries, Settling settling, WaitlistRounds rounds, Admission admission) {
        this.entries = entries;
        this.settling = settling;
        this.rounds = rounds;
        this.admission = admission;
    }

    /** Answers whether the place is the party's to give up; one that is over by now counts as given up. */
    public boolean leave(String id, Party party) {
        var known = entries.find(id)
                .filter(entry -> admission.admits(party, entry.state().intakeId()));
        known.flatMap(entry -> settling.leave(id, Standing.LEFT))
                .flatMap(left -> Optional.ofNullable(left.asked()))
                .ifPresent(asked -> rounds.lookAt(asked.therapistId()));
        return known.isPresent();
    }

    /** Nothing when nobody waits there. */
    public Optional<WaitlistEntry> flag(String id, Need need) {
        return entries.decide(id, stored -> stored.filter(WaitlistEntry::waits)
                .map(entry -> flagged(entry, need))
                .orElseGet(() -> Decision.keep(Optional.empty())));
    }

    private static Decision<WaitlistEntry, Void, Optional<WaitlistEntry>> flagged(WaitlistEntry entry, Need need) {
        var after = entry.flagged(need);
        return entry.need() == need
                ? Decision.keep(Optional.of(entry))
                : Decision.change(after, List.of(), Optional.of(after));
    }
}
