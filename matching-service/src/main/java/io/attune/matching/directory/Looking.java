package io.attune.matching.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One look along the shelves for one search. */
final class Looking {

    private static final int FACETS = Facet.values().length;

    private final Shelves shelves;
    private final List<Wish> wishes;
    private final @Nullable Place after;
    private final int limit;

    private final int[] counts;
    private final List<Entry> page = new ArrayList<>();
    private int total;
    private boolean more;

    Looking(Shelves shelves, Search search, @Nullable Place after, int limit) {
        this.shelves = shelves;
        this.wishes = Wish.of(search, shelves.values());
        this.after = after;
        this.limit = limit;
        this.counts = new int[shelves.values().size()];
    }

    Page page() {
        shelves.shelves().forEach(this::look);
        return new Page(
                page.stream().map(Entry::card).toList(),
                Tally.of(shelves.values(), counts),
                total,
                more ? Optional.of(page.getLast().place()) : Optional.empty());
    }

    private void look(Shelf shelf) {
        var granted = wishes.stream().map(wish -> wish.on(shelf)).toList();
        var found = but(null, shelf, granted);
        total += found.count();
        shelf.count(byFacet(shelf, granted, found), counts);
        take(shelf, found);
    }

    /** Who is counted for a facet: those found but for the wish for it. */
    private Marks[] byFacet(Shelf shelf, List<Marks> granted, Marks found) {
        var among = new Marks[FACETS];
        Arrays.fill(among, found);
        for (var wish : wishes) {
            if (wish.facet() != null) {
                among[wish.facet().ordinal()] = but(wish, shelf, granted);
            }
        }
        return among;
    }

    private Marks but(@Nullable Wish one, Shelf shelf, List<Marks> granted) {
        var rest = new Marks();
        rest.addAll(shelf.everybody());
        for (int i = 0; i < wishes.size(); i++) {
            if (wishes.get(i) != one) {
                rest.keep(granted.get(i));
            }
        }
        return rest;
    }

    private void take(Shelf shelf, Marks found) {
        if (more || after != null && shelf.last().compareTo(after) <= 0) {
            return;
        }
        var entries = shelf.entries();
        for (int place = 0; place < entries.size() && !more; place++) {
            if (found.has(place)) {
                take(entries.get(place));
            }
        }
    }

    private void take(Entry entry) {
        if (after != null && entry.place().compareTo(after) <= 0) {
            return;
        }
        if (page.size() == limit) {
            more = true;
        } else {
            page.add(entry);
        }
    }
}
