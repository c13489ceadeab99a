package io.attune.booking.waitlist;

import io.attune.booking.intake.IntakeForgetting;
import io.attune.booking.intake.IntakeNews;
import io.attune.platform.decision.Versioned;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What somebody on the list is asked about is for the next once their intake may not book; who was erased leaves the
 * list. The round that this sets off reads the intake, so news that changes nothing does no harm.
 */
@Service
final class IntakesThatMayNotBook implements IntakeNews {

    private final IntakeForgetting forgetting;
    private final WaitlistEntries entries;
    private final Settling settling;
    private final WaitlistRounds rounds;

    IntakesThatMayNotBook(
            IntakeForgetting forgetting, WaitlistEntries entries, Settling settling, WaitlistRounds rounds) {
        this.forgetting = forgetting;
        this.entries = entries;
        this.settling = settling;
        this.rounds = rounds;
    }

    @Override
    public void heardOf(String intakeId) {
        var id = WaitlistEntry.idOf(intakeId);
        var entry = forgetting.isErased(intakeId)
                ? settling.leave(id, Standing.LEFT)
                : entries.find(id).map(Versioned::state);
        entry.flatMap(waiting -> Optional.ofNullable(waiting.asked()))
                .ifPresent(asked -> rounds.lookAt(asked.therapistId()));
    }
}
