package io.attune.matching.fit.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How someone works, or wishes to be worked with, on four dimensions from -1 to 1; absent is not said. */
public record Style(Map<Dimension, Double> said) {

    /** One way in which styles differ; each names its positive pole. */
    public enum Dimension {
        DIRECTIVE,
        EMOTIONAL,
        PAST,
        CHALLENGING;

        public String code() {
            return Codes.codeOf(this);
        }
    }

    public Style {
        var sorted = new EnumMap<Dimension, Double>(Dimension.class);
        sorted.putAll(said);
        if (sorted.values().stream().anyMatch(value -> !(Math.abs(value) <= 1))) {
            throw new IllegalArgumentException("A style lies between -1 and 1: " + said);
        }
        said = Collections.unmodifiableMap(sorted);
    }

    /** The four dimensions as they stand on the wire; null is not said. */
    public static Style of(
            @Nullable Double directive,
            @Nullable Double emotional,
            @Nullable Double past,
            @Nullable Double challenging) {
        var said = new EnumMap<Dimension, Double>(Dimension.class);
        put(said, Dimension.DIRECTIVE, directive);
        put(said, Dimension.EMOTIONAL, emotional);
        put(said, Dimension.PAST, past);
        put(said, Dimension.CHALLENGING, challenging);
        return new Style(said);
    }

    public static Style unsaid() {
        return new Style(Map.of());
    }

    private static void put(Map<Dimension, Double> said, Dimension dimension, @Nullable Double value) {
        if (value != null) {
            said.put(dimension, value);
        }
    }
}
