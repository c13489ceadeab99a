package io.attune.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where entries are kept. There is deliberately no way to alter or remove one. */
public interface Chains {

    /** The last entry that is there, or {@link Head#none}. */
    Head head(String record);

    /** The last one, if {@code known} was there; cheaper where little has come since. */
    Head headAfter(Head known);

    /** Adds each entry whose place is still free, and answers the records of those that were added. */
    Set<String> add(List<Entry> entries);

    /** The entries of a chain from one sequence to another, both included, as far as they are there. */
    List<Entry> read(String record, long first, long last);

    /** What somebody did, the latest first. */
    List<Entry> by(String who, Page page);

    /** Hands over the heads of all chains that grew since then; of a chain, several may come, the last not last. */
    void grownSince(Instant since, Consumer<Head> each);
}
