package io.attune.system.demo;

import java.io.PrintStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The steps done so far, each with its milliseconds, told as they happen. */
public final class Steps {

    private final PrintStream console;
    private final Map<String, Long> millis = new LinkedHashMap<>();

    public Steps(PrintStream console) {
        this.console = console;
    }

    <T> T timed(String name, Supplier<T> step) {
        var began = System.nanoTime();
        var result = step.get();
        var took = (System.nanoTime() - began) / 1_000_000;
        millis.put(name, took);
        console.println("  %-12s %5d ms".formatted(name, took));
        return result;
    }

    Map<String, Long> millis() {
        return Collections.unmodifiableMap(millis);
    }
}
