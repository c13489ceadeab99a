package io.attune.booking.change;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;

/** Asks the document that decides a change what became of it. */
@Service
public final class Verdicts {

    private final List<Decider> deciders;
    private final InstantSource clock;

    Verdicts(List<Decider> deciders, InstantSource clock) {
        this.deciders = deciders;
        this.clock = clock;
    }

    /** Open only while its time lasts: a change that is overdue is given up by asking. */
    public Verdict of(Undertaking undertaking) {
        var verdict = decider(undertaking).verdict(undertaking);
        return verdict == Verdict.OPEN && undertaking.isOverdue(clock.instant()) ? ended(undertaking) : verdict;
    }

    /** Never open: what is not made by now is given up. */
    public Verdict ended(Undertaking undertaking) {
        return decider(undertaking).abandon(undertaking);
    }

    private Decider decider(Undertaking undertaking) {
        return deciders.stream()
                .filter(decider -> decider.keeps(undertaking.decidedBy()))
                .findFirst()
                .orElseThrow();
    }
}
