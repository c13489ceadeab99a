package io.attune.system.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds words in files byte by byte, in every form at once. */
final class Needles {

    private record Needle(String word, byte[] bytes) {}

    private final Map<Integer, List<Needle>> byFirstTwo = new HashMap<>();
    private final boolean[] begins = new boolean[1 << 16];

    Needles(List<String> words) {
        for (var word : words) {
            Words.forms(word).map(bytes -> new Needle(word, bytes)).forEach(this::keep);
        }
    }

    private void keep(Needle needle) {
        var first = firstTwo(needle.bytes(), 0);
        begins[first] = true;
        byFirstTwo.computeIfAbsent(first, _ -> new ArrayList<>()).add(needle);
    }

    List<String> in(Path file) {
        try {
            return in(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words that are there. */
    List<String> in(byte[] hay) {
        var found = new TreeSet<String>();
        for (var at = 0; at + 1 < hay.length; at++) {
            var first = firstTwo(hay, at);
            if (begins[first]) {
                for (var needle : byFirstTwo.getOrDefault(first, List.of())) {
                    var end = at + needle.bytes().length;
                    if (end <= hay.length && Arrays.equals(hay, at, end, needle.bytes(), 0, needle.bytes().length)) {
                        found.add(needle.word());
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private static int firstTwo(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
