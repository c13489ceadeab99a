package io.attune.booking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the writes of the service, and lets a test step in right before or right after one of them. */
public final class NumberedWrites {

    private final List<String> made = new ArrayList<>();
    private final Map<String, Runnable> before = new HashMap<>();
    private final Map<String, Runnable> after = new HashMap<>();
    private int crashAt = -1;

    /** The process dies when it is about to make this write, counted from 0. */
    public static final class Crash extends RuntimeException {}

    public void crashAt(int write) {
        made.clear();
        crashAt = write;
    }

    /** Does something once, when the next write to the collection is about to be made. */
    public void rightBefore(String collection, Runnable step) {
        before.put(collection, step);
    }

    /** Does something once, when the next write to the collection has just been made. */
    public void rightAfter(String collection, Runnable step) {
        after.put(collection, step);
    }

    public List<String> made() {
        return List.copyOf(made);
    }

    public void before(String collection) {
        if (made.size() == crashAt) {
            throw new Crash();
        }
        step(before, collection);
    }

    public void after(String collection) {
        made.add(collection);
        step(after, collection);
    }

    private static void step(Map<String, Runnable> steps, String collection) {
        var step = steps.remove(collection);
        if (step != null) {
            step.run();
        }
    }
}
