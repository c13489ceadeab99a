package io.attune.matching.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The whole directory at one moment. A change makes new shelves where something changed and shares all others, so a
 * reader has what they began with for as long as they like.
 *
 * @param shelves none of them empty, in the order of their places
 * @param values whatever may stand on the shelves, by number
 */
record Shelves(List<Shelf> shelves, List<Value> values) {

    static final Shelves EMPTY = new Shelves(List.of(), List.of());

    /** A shelf as empty as this on the average, and all are filled anew. */
    private static final int TOO_EMPTY = Shelf.WIDTH / 4;

    /** @param changes who stands at a place from now on; nobody is taken away from there */
    Shelves with(NavigableMap<Place, Optional<Entry>> changes, List<Value> allValues) {
        var next = new ArrayList<Shelf>();
        var rest = changes;
        for (int i = 0; i + 1 < shelves.size(); i++) {
            var end = shelves.get(i + 1).first();
            next.addAll(changed(shelves.subList(i, i + 1), rest.headMap(end, false)));
            rest = rest.tailMap(end, true);
        }
        next.addAll(changed(shelves.subList(Math.max(0, shelves.size() - 1), shelves.size()), rest));
        return new Shelves(roomy(next), allValues);
    }

    /** Without those whose profile has been in doubt for too long by now. */
    Shelves at(Instant now) {
        var over = new TreeMap<Place, Optional<Entry>>();
        for (var shelf : shelves) {
            for (var entry : shelf.doubted()) {
                if (entry.isOverAt(now)) {
                    over.put(entry.place(), Optional.empty());
                }
            }
        }
        return over.isEmpty() ? this : with(over, values);
    }

    /** @param old one shelf, or none where there is none yet */
    private static List<Shelf> changed(List<Shelf> old, NavigableMap<Place, Optional<Entry>> changes) {
        if (changes.isEmpty()) {
            return old;
        }
        var entries = new TreeMap<Place, Entry>();
        old.forEach(shelf -> shelf.entries().forEach(entry -> entries.put(entry.place(), entry)));
        changes.forEach(
                (place, now) -> now.ifPresentOrElse(entry -> entries.put(place, entry), () -> entries.remove(place)));
        return Shelf.filledWith(List.copyOf(entries.values()));
    }

    private static List<Shelf> roomy(List<Shelf> shelves) {
        var entries = shelves.stream().map(Shelf::entries).toList();
        int size = entries.stream().mapToInt(Collection::size).sum();
        return shelves.size() > 1 && size < shelves.size() * TOO_EMPTY
                ? Shelf.filledWith(entries.stream().flatMap(Collection::stream).toList())
                : Collections.unmodifiableList(shelves);
    }
}
