package io.attune.matching.bench;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.store.ShippedModel;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * All questions, one after the other on one thread, each timed from the question to the ids. A question's time is the
 * median of its repetitions, so that a percentile speaks of questions and not of the machine's hiccups.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShortlistBenchmark {

    static final String FOLDER = "attune.bench.folder";
    static final int FIRST = 10;

    @Param("ATTUNE")
    public String contender = "";

    @Param("10000")
    public int size;

    @Param("true")
    public boolean learned;

    private Contender loaded;
    private List<Question> questions;
    private List<List<String>> answers;
    private final List<long[]> rounds = new ArrayList<>();
    private boolean measuring;

    @Setup(Level.Trial)
    public void load() {
        var entrant = Entrant.valueOf(contender);
        questions = Intakes.questions().subList(0, entrant.questions(size));
        loaded = load(entrant);
    }

    /** The directory it was loaded from is not its own, and gone before the heap is looked at. */
    private Contender load(Entrant entrant) {
        var model = ShippedModel.read();
        return entrant.load(model, new Directory(model, learned), size);
    }

    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        measuring = iteration.getType() == IterationType.MEASUREMENT;
    }

    @Benchmark
    public int questions() {
        var nanos = new long[questions.size()];
        var found = new ArrayList<List<String>>(nanos.length);
        for (int place = 0; place < nanos.length; place++) {
            long began = System.nanoTime();
            var ids = loaded.first(questions.get(place), FIRST);
            nanos[place] = System.nanoTime() - began;
            found.add(ids);
        }
        if (measuring) {
            rounds.add(nanos);
        }
        answers = found;
        return found.size();
    }

    @TearDown(Level.Trial)
    public void write() throws Exception {
        var medians = new long[questions.size()];
        for (int place = 0; place < medians.length; place++) {
            int question = place;
            medians[place] = Measurement.median(
                    rounds.stream().mapToLong(round -> round[question]).toArray());
        }
        var folder = Path.of(System.getProperty(FOLDER));
        long counted = loaded.bytes();
        new Measurement(medians, answers, heapFreed(), counted)
                .write(Measurement.file(folder, contender, size, learned));
    }

    /** What the heap no longer holds once the contender is gone; what it held before anyone came is no measure. */
    private long heapFreed() {
        long with = heap();
        loaded.close();
        loaded = (question, most) -> List.of();
        return with - heap();
    }

    /** One collection leaves what only the next one finds. */
    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int round = 0; round < 5; round++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
