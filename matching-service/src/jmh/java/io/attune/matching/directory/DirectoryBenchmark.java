package io.attune.matching.directory;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.store.ShippedModel;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * {@code ./run bench directory}: 100,000 therapists and 1,000 searches as people make them, half of them past the first
 * page; in the process, first alone and then while therapists change, and over HTTP. Prints what a start and an update
 * cost, and one JSON line at the end.
 */
public final class DirectoryBenchmark {

    private static final int THERAPISTS = 100_000;
    private static final int SEARCHES = 1_000;
    private static final Instant NOW = Instant.parse("2026-11-23T15:10:00Z");

    private final ManyTherapists many = new ManyTherapists(20_261_123);
    private final Candidates candidates = new Candidates(ShippedModel.read());
    private final List<Runnable> waiting = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        new DirectoryBenchmark().run();
        System.exit(0);
    }

    private void run() throws Exception {
        var therapists = many.take(THERAPISTS);
        therapists.forEach(it -> candidates.publish(it, 1));
        var directory = new Directory(candidates, () -> NOW, (delay, task) -> waiting.add(task));
        long whole = settle();
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            searches(directory, () -> {});
        }
        long processor = processorTime();
        long[] alone = searches(directory, () -> {});
        processor = processorTime() - processor;
        var updates = new ArrayList<Long>();
        long[] busy = searches(directory, () -> {
            candidates.publish(many.changed(therapists.get(many.number(THERAPISTS))), 2 + updates.size());
            updates.add(settle());
        });
        long[] sorted = updates.stream().mapToLong(Long::longValue).sorted().toArray();
        long[] overHttp = overHttp(therapists);
        System.out.printf(
                "{\"therapists\":%d,\"wholeMs\":%.0f,\"updateUs\":{\"p50\":%.0f,\"p99\":%.0f},"
                        + "\"searchMs\":{\"p50\":%.2f,\"p99\":%.2f,\"max\":%.2f,\"meanProcessor\":%.2f},\"searchAfterUpdateMs\":{\"p50\":%.2f,\"p99\":%.2f},"
                        + "\"httpMs\":{\"p50\":%.2f,\"p99\":%.2f}}%n",
                THERAPISTS,
                whole / 1e6,
                at(sorted, .5) / 1e3,
                at(sorted, .99) / 1e3,
                at(alone, .5) / 1e6,
                at(alone, .99) / 1e6,
                at(alone, 1) / 1e6,
                processor / 1e6 / SEARCHES,
                at(busy, .5) / 1e6,
                at(busy, .99) / 1e6,
                at(overHttp, .5) / 1e6,
                at(overHttp, .99) / 1e6);
    }

    private long[] overHttp(List<Candidate> therapists) throws Exception {
        try (var service = new DirectoryOverHttp(therapists)) {
            service.awaitEverybody(THERAPISTS);
            service.searches(many, SEARCHES);
            service.searches(many, SEARCHES);
            return service.searches(many, SEARCHES);
        }
    }

    /** Of this thread, which other work on the machine does not lengthen. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long settle() {
        long began = System.nanoTime();
        waiting.forEach(Runnable::run);
        waiting.clear();
        return System.nanoTime() - began;
    }

    private long[] searches(Directory directory, Runnable before) {
        var random = new Random(7);
        var took = new long[SEARCHES];
        Place after = null;
        for (int i = 0; i < SEARCHES; i++) {
            before.run();
            var search = many.search(random);
            long began = System.nanoTime();
            var page = directory.page(search, i % 2 == 0 ? null : after, 20);
            took[i] = System.nanoTime() - began;
            after = page.next().orElse(null);
        }
        Arrays.sort(took);
        return took;
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }
}
