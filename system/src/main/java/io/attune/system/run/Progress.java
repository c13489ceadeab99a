package io.attune.system.run;

import java.io.PrintStream;

/** Tells the person at the console what starts and how long it took. */
public final class Progress {

    private final PrintStream console;
    private final long began = System.nanoTime();

    public Progress(PrintStream console) {
        this.console = console;
    }

    public void say(String line) {
        console.println(line);
    }

    void ready(String what) {
        say("  %-32s ready after %4.1f s".formatted(what, seconds()));
    }

    /** Since the first word. */
    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
