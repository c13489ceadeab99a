package io.attune.booking.waitlist;

import io.attune.booking.intake.IntakeForgetting;
import io.attune.booking.intake.IntakeNews;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes an erased intake off the list; what it was asked about is for the next. */
@Service
final class ErasedIntakes implements IntakeNews {

    private final IntakeForgetting forgetting;
    private final Settling settling;
    private final WaitlistRounds rounds;

    ErasedIntakes(IntakeForgetting forgetting, Settling settling, WaitlistRounds rounds) {
        this.forgetting = forgetting;
        this.settling = settling;
        this.rounds = rounds;
    }

    @Override
    public void heardOf(String intakeId) {
        if (forgetting.isErased(intakeId)) {
            settling.leave(WaitlistEntry.idOf(intakeId), Standing.LEFT)
                    .flatMap(left -> Optional.ofNullable(left.asked()))
                    .ifPresent(asked -> rounds.lookAt(asked.therapistId()));
        }
    }
}
