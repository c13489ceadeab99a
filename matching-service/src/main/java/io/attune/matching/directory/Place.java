package io.attune.matching.directory;

import java.util.Comparator;

/**
 * Where somebody stands in the directory, whether they are still there or not: by name as people compare names, then as
 * it is written, then by id. No language decides, so the order is the same for every reader and on every instance.
 *
 * @param plain the name without accents and capitals
 */
public record Place(String plain, String name, String therapistId) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::plain).thenComparing(Place::name).thenComparing(Place::therapistId);

    public static Place of(String name, String therapistId) {
        return new Place(Plain.of(name), name, therapistId);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
