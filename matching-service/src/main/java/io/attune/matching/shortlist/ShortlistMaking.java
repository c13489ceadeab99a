package io.attune.matching.shortlist;

import io.attune.matching.intake.Intake;
import io.attune.matching.intake.IntakeArrivals;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Makes the shortlist of each version of an intake once. A version that is answered already, or an older one, changes
 * nothing, so a redelivery is harmless and whatever a crash left undone is done by it.
 */
@Service
public final class ShortlistMaking implements IntakeArrivals {

    private final Shortlists shortlists;
    private final FreshRanking ranking;
    private final Asking asking;
    private final Telling telling;
    private final ShortlistSignals signals;
    private final InstantSource clock;

    public ShortlistMaking(
            Shortlists shortlists,
            FreshRanking ranking,
            Asking asking,
            Telling telling,
            ShortlistSignals signals,
            InstantSource clock) {
        this.shortlists = shortlists;
        this.ranking = ranking;
        this.asking = asking;
        this.telling = telling;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public void arrived(Intake intake) {
        if (isAnswered(shortlists.find(intake.id()), intake)) {
            return;
        }
        switch (intake) {
            case Intake.Held held -> write(held, Shortlist.held(held), List.of());
            case Intake.Unmatched unmatched -> withdraw(unmatched);
            case Intake.Submitted submitted -> match(submitted);
            case Intake.Withdrawn _ -> {
                // What was offered stays on record; nobody is offered any more.
            }
        }
        signals.raise(intake.id());
    }

    /** Told also where there was nothing to see yet: whoever took the consent back waits for it. */
    private void withdraw(Intake.Unmatched intake) {
        var withdrawn = Shortlist.withdrawn(intake);
        write(intake, withdrawn, List.of(new ShortlistEvent.ShortlistWithdrawn(withdrawn, clock.instant())));
    }

    private void match(Intake.Submitted intake) {
        var question = asking.about(intake);
        var ranked = ranking.rank(question);
        var shortlist = telling.shortlist(intake, question, ranked);
        var at = question.moment().now();
        write(intake, shortlist, List.of(ShortlistEvent.saying(shortlist, ranked.answer(), at)));
    }

    private void write(Intake intake, Shortlist shortlist, List<ShortlistEvent> events) {
        shortlists.decide(
                intake.id(),
                present -> isAnswered(present, intake)
                        ? Decision.keep(intake.id())
                        : Decision.change(inPlaceOf(present, shortlist), events, intake.id()));
    }

    private static Shortlist inPlaceOf(Optional<Versioned<Shortlist>> earlier, Shortlist shortlist) {
        return earlier.map(it -> shortlist.with(it.state().history().atTheNextVersion()))
                .orElse(shortlist);
    }

    private static boolean isAnswered(Optional<Versioned<Shortlist>> present, Intake intake) {
        return present.map(Versioned::state)
                .filter(shortlist -> shortlist.answers(intake))
                .isPresent();
    }
}
