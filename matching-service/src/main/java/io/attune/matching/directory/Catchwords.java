package io.attune.matching.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of the names on one shelf in their order, each with the place it leads to. */
final class Catchwords {

    private record Catchword(String word, int place) {}

    private final String[] words;
    private final short[] places;

    /** @param byPlace the words at each place */
    Catchwords(List<List<String>> byPlace) {
        var sorted = new ArrayList<Catchword>();
        for (int place = 0; place < byPlace.size(); place++) {
            for (var word : byPlace.get(place)) {
                sorted.add(new Catchword(word, place));
            }
        }
        sorted.sort(Comparator.comparing(Catchword::word));
        words = sorted.stream().map(Catchword::word).toArray(String[]::new);
        places = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            places[i] = (short) sorted.get(i).place();
        }
    }

    void mark(String beginning, Marks marks) {
        for (int i = firstFrom(beginning); i < words.length && words[i].startsWith(beginning); i++) {
            marks.add(places[i]);
        }
    }

    private int firstFrom(String beginning) {
        int from = 0;
        int to = words.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (words[middle].compareTo(beginning) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
