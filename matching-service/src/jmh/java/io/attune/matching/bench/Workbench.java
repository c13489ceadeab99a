package io.attune.matching.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.springframework.util.FileSystemUtils;

/** Runs each measurement in a process of its own, so that neither the compiler nor the heap knows of another. */
final class Workbench implements AutoCloseable {

    private final Path folder;

    Workbench() throws IOException {
        this.folder = Files.createTempDirectory("attune-bench");
    }

    Measurement shortlists(Entrant entrant, int size, boolean learned) throws RunnerException {
        run(new OptionsBuilder()
                .include(ShortlistBenchmark.class.getName() + "\\.questions")
                .param("contender", entrant.name())
                .param("size", Integer.toString(size))
                .param("learned", Boolean.toString(learned))
                .warmupIterations(entrant.warmups(size))
                .measurementIterations(entrant.rounds(size))
                .jvmArgsAppend("-Xms" + heap(entrant, size), "-Xmx" + heap(entrant, size)));
        return Measurement.read(Measurement.file(folder, entrant.name(), size, learned));
    }

    double updates() throws RunnerException, IOException {
        run(new OptionsBuilder()
                .include(UpdateBenchmark.class.getName() + "\\.updates")
                .warmupIterations(2)
                .measurementIterations(3)
                .jvmArgsAppend("-Xms4g", "-Xmx4g"));
        return number(UpdateBenchmark.FILE);
    }

    double rebuild() throws RunnerException, IOException {
        run(new OptionsBuilder()
                .include(RebuildBenchmark.class.getName() + "\\.rebuild")
                .warmupIterations(0)
                .measurementIterations(1)
                .jvmArgsAppend("-Xms3g", "-Xmx3g"));
        return number(RebuildBenchmark.FILE);
    }

    private double number(String file) throws IOException {
        return Double.parseDouble(Files.readString(folder.resolve(file)).strip());
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        new Runner(options.forks(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .jvmArgsPrepend(arguments())
                        .build())
                .run();
    }

    private String[] arguments() {
        var arguments = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                // The first touch of a page is the machine's work, and very unlike from one run to the next.
                "-XX:+AlwaysPreTouch",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "--sun-misc-unsafe-memory-access=allow",
                "-D" + ShortlistBenchmark.FOLDER + "=" + folder));
        return arguments.toArray(String[]::new);
    }

    /** The plain rules need every candidate as objects; an index lives outside the heap. */
    private static String heap(Entrant entrant, int size) {
        return entrant == Entrant.PLAIN && size > 100_000 ? "10g" : "3g";
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
