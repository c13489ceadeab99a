package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.model.Limits;
import io.attune.matching.fit.need.Need;
import java.util.List;

/**
 * What may give way, in this order and no other. Licence, language, age group, participants, safety, scope and who must
 * be kept apart have no rung.
 */
public final class Ladder {

    private static final List<Rung> RUNGS = List.of(
            new ComeAtAnyTime(),
            new MeetInAnotherWay(),
            new PayMore(),
            new InsistOnLess(),
            new DoWithoutThePlan(),
            new WaitForAPlace());

    private final Limits limits;
    private final Selection selection;

    public Ladder(Limits limits, Selection selection) {
        this.limits = limits;
        this.selection = selection;
    }

    /** What would help somebody for whom nobody fits; each alone, never two together. */
    public List<Relaxation> relaxations(Need need) {
        var deadlock = new Deadlock(need, limits, selection);
        return RUNGS.stream().flatMap(rung -> rung.relax(deadlock)).toList();
    }
}
