package io.attune.matching.shortlist;

import io.attune.matching.intake.IntakeErasure;
import io.attune.matching.intake.Intakes;
import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Forgets an intake and its shortlist, and says so once. */
@Service
public final class ShortlistErasure implements IntakeErasure {

    private final Intakes intakes;
    private final Shortlists shortlists;
    private final ErasuresDone erasures;
    private final InstantSource clock;

    public ShortlistErasure(Intakes intakes, Shortlists shortlists, ErasuresDone erasures, InstantSource clock) {
        this.intakes = intakes;
        this.shortlists = shortlists;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public void erase(String intakeId) {
        intakes.erase(intakeId);
        shortlists.erase(intakeId);
        erasures.enter(intakeId, clock.instant());
    }
}
