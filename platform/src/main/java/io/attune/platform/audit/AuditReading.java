package io.attune.platform.audit;

import java.util.Comparator;
import java.util.List;

/** Reads chains for those who oversee them, the latest entries first. */
public final class AuditReading {

    private final Chains chains;

    public AuditReading(Chains chains) {
        this.chains = chains;
    }

    public boolean knows(String record) {
        return chains.head(record).exists();
    }

    public Entries of(String record, Page page) {
        var all = chains.read(record, 1, chains.head(record).sequence());
        return Entries.cut(
                all.stream()
                        .filter(entry -> entry.at().isBefore(page.before()))
                        .sorted(Comparator.comparing(Entry::at)
                                .thenComparing(Entry::sequence)
                                .reversed())
                        .toList(),
                page.limit());
    }

    /** Every access to a record, the earliest first, as whoever it is about may be told of them. */
    public List<Visit> visits(String record) {
        return chains.read(record, 1, chains.head(record).sequence()).stream()
                .map(Visit::of)
                .toList();
    }

    public Entries by(String who, Page page) {
        // One more than asked for tells whether there are more; what shares the last instant is never torn apart.
        int most = page.limit();
        var found = chains.by(who, new Page(page.before(), most + 1));
        while (found.size() > most && sharesOneInstant(found, page.limit())) {
            most *= 2;
            found = chains.by(who, new Page(page.before(), most + 1));
        }
        return Entries.cut(found, page.limit());
    }

    private static boolean sharesOneInstant(List<Entry> found, int limit) {
        return found.getLast().at().equals(found.get(limit - 1).at());
    }

    /**
     * A page, whole up to its last instant.
     *
     * @param hasMore whether there are entries before it
     */
    public record Entries(List<Entry> entries, boolean hasMore) {

        static Entries cut(List<Entry> latestFirst, int limit) {
            if (latestFirst.size() <= limit) {
                return new Entries(latestFirst, false);
            }
            var last = latestFirst.get(limit - 1).at();
            var page = latestFirst.stream()
                    .filter(entry -> !entry.at().isBefore(last))
                    .toList();
            return new Entries(page, page.size() < latestFirst.size());
        }
    }
}
