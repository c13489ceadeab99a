package io.attune.matching.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one contender did, as it comes back from the process it was measured in.
 *
 * @param nanos for each question the median of its repetitions
 * @param answers for each question the ids
 * @param heapBytes what the heap holds less once it is gone
 * @param ownBytes what it counts itself; 0 when it does not
 */
record Measurement(long[] nanos, List<List<String>> answers, long heapBytes, long ownBytes) {

    /** In microseconds: the questions come in any order. */
    double percentile(double share) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1_000.0;
    }

    static long median(long[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static Path file(Path folder, String contender, int size, boolean learned) {
        return folder.resolve(contender + '-' + size + (learned ? "" : "-nothing-learned"));
    }

    void write(Path file) {
        var lines = new ArrayList<String>();
        lines.add(heapBytes + "\t" + ownBytes);
        IntStream.range(0, nanos.length)
                .forEach(place -> lines.add(nanos[place] + "\t" + String.join(",", answers.get(place))));
        try {
            Files.write(file, lines);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    static Measurement read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var bytes = lines.getFirst().split("\t", -1);
            var asked = lines.subList(1, lines.size());
            return new Measurement(
                    asked.stream()
                            .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf('\t'))))
                            .toArray(),
                    asked.stream()
                            .map(line -> List.of(
                                    line.substring(line.indexOf('\t') + 1).split(",", -1)))
                            .toList(),
                    Long.parseLong(bytes[0]),
                    Long.parseLong(bytes[1]));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
