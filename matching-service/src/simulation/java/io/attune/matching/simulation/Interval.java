package io.attune.matching.simulation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A mean over repetitions, and how far it may be off: its 95 % interval is the mean ± {@code half}. */
record Interval(double mean, double half, int repetitions) {

    private static final double NORMAL_95 = 1.96;

    static Interval of(double... values) {
        int count = values.length;
        double mean = Arrays.stream(values).sum() / count;
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Interval(mean, NORMAL_95 * Math.sqrt(squares / (count - 1) / count), count);
    }

    /** Of every repetition, on as many processors as there are; the order of adding up is always the same. */
    static Interval over(int repetitions, IntToDoubleFunction value) {
        return of(IntStream.range(0, repetitions).parallel().mapToDouble(value).toArray());
    }

    double low() {
        return mean - half;
    }

    double high() {
        return mean + half;
    }
}
