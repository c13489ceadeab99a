package io.attune.matching.directory;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.words.Labels;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The published therapists in the order of their names, a page at a time. A page begins after a place, so that no
 * change shifts it: whoever is found all the while is on exactly one of the pages.
 */
public final class Directory {

    private final Upkeep upkeep;

    /** @param later when changes are put in order; run at once, they show at once */
    public Directory(Candidates candidates, InstantSource clock, Later later) {
        upkeep = new Upkeep(candidates, clock, new Values(new Labels()), later);
        upkeep.begin();
    }

    /** Whether everyone has been heard of, and can be found as they were heard of before this was asked. */
    public boolean isComplete() {
        return upkeep.isComplete();
    }

    /** @param after where the page before ended; null for the first */
    public Page page(Search search, @Nullable Place after, int limit) {
        return new Looking(upkeep.shelves(), search, after, limit).page();
    }
}
