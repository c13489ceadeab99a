package io.attune.matching.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Values that many candidates share, each kept once under a small number. Numbers are given by the one writer and never
 * taken back; a reader may look up any number it has met in a row.
 */
final class Interned<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile @Nullable Object[] values = new Object[16];

    /** By the writer alone. */
    int number(T value) {
        var known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        var room = number < values.length ? values : Arrays.copyOf(values, 2 * values.length);
        room[number] = value;
        values = room;
        numbers.put(value, number);
        return number;
    }

    /** By any reader; -1 when nobody has brought the value. */
    int find(T value) {
        return numbers.getOrDefault(value, -1);
    }

    int size() {
        return numbers.size();
    }

    @SuppressWarnings("unchecked")
    T value(int number) {
        return (T) Objects.requireNonNull(values[number]);
    }
}
