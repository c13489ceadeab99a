package io.attune.matching.bench;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.store.ShippedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * How many changes one thread makes in a second, nine of ten to open hours, while another thread asks without a pause.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class UpdateBenchmark {

    static final String FILE = "updates";
    private static final int SIZE = 100_000;
    private static final int CHANGES = 400_000;
    private static final int CHANGED = 40_000;

    private final List<Candidate> changed = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();
    private List<Question> questions;
    private Attune attune;
    private Thread reader;
    private volatile boolean stopped;
    private boolean measuring;
    private long version = 1;

    @Setup(Level.Trial)
    public void load() {
        var model = ShippedModel.read();
        var directory = new Directory(model, true);
        attune = new Attune(model, directory, SIZE);
        questions = Intakes.questions();
        IntStream.range(0, CHANGED).forEach(number -> changed.add(changed(directory, number)));
        reader = Thread.ofPlatform().start(this::ask);
    }

    /** One in ten has become somebody else altogether; the others have other hours. */
    private static Candidate changed(Directory directory, int number) {
        int index = (int) Math.floorMod(number * 7_919L, SIZE);
        var candidate = directory.candidate(index);
        var other = directory.candidate(SIZE + index);
        if (number % 10 != 0) {
            return candidate.with(Objects.requireNonNull(other.openHours()));
        }
        return new Candidate(
                candidate.id(),
                candidate.name(),
                other.standing(),
                other.licence(),
                other.reach(),
                other.training(),
                other.person(),
                other.fees(),
                other.openHours(),
                other.conflicts(),
                other.learned());
    }

    private void ask() {
        var searching = attune.another();
        for (int place = 0; !stopped; place = (place + 1) % questions.size()) {
            searching.first(questions.get(place), ShortlistBenchmark.FIRST);
        }
    }

    @Setup(Level.Iteration)
    public void begin(IterationParams iteration) {
        measuring = iteration.getType() == IterationType.MEASUREMENT;
    }

    @Benchmark
    public long updates() {
        long began = System.nanoTime();
        for (int change = 0; change < CHANGES; change++) {
            attune.put(changed.get(change % CHANGED), ++version);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (measuring) {
            rates.add(CHANGES / seconds);
        }
        return version;
    }

    @TearDown(Level.Trial)
    public void write() throws IOException, InterruptedException {
        stopped = true;
        reader.join();
        rates.sort(Double::compare);
        Files.writeString(
                Path.of(System.getProperty(ShortlistBenchmark.FOLDER)).resolve(FILE),
                Double.toString(rates.get(rates.size() / 2)));
    }
}
