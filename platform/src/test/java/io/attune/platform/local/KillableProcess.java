package io.attune.platform.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * An embedded part in a JVM of its own, so that a test can kill it as the machine would: at once, without a last word.
 */
final class KillableProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private KillableProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts {@code main}, which prints its port as its first line and ends when its input does. */
    static KillableProcess of(Class<?> main, Path data) {
        try {
            var process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            main.getName(),
                            data.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new KillableProcess(process, portSaidBy(process.inputReader()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return port;
    }

    /** As {@code kill -9}. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** Logging may come first. */
    private static int portSaidBy(BufferedReader output) {
        var said = output.lines()
                .filter(line -> line.startsWith("port "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The process ended before it was ready."));
        Thread.ofVirtual().start(() -> readOn(output));
        return Integer.parseInt(said.substring("port ".length()));
    }

    /** A pipe that nobody reads would fill up and hold the process. */
    private static void readOn(BufferedReader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException killed) {
            // There is nothing more to read.
        }
    }
}
