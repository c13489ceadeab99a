package io.attune.matching.simulation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param practices how many see a season
 * @param share of outcome that lies between therapists
 * @param drawing where to; null draws nothing
 */
record Wanted(
        long seed, int practices, double share, @Nullable Path drawing) {

    private static final long SEED = 20261124;
    private static final int PRACTICES = 32;

    /** Pairs of an option and its value. Only what runs without any is drawn where the documentation shows it. */
    static Wanted of(Path home, String... words) {
        var usual = new Wanted(SEED, PRACTICES, Assumptions.usual().share(), null);
        if (words.length == 0) {
            return usual.drawnTo(home.resolve("docs/simulation.svg"));
        }
        if (words.length % 2 != 0) {
            throw new IllegalArgumentException("Every option has a value: " + String.join(" ", words));
        }
        for (int place = 0; place < words.length; place += 2) {
            usual = usual.with(words[place], words[place + 1]);
        }
        return usual;
    }

    private Wanted with(String option, String value) {
        return switch (option) {
            case "--seed" -> new Wanted(Long.parseLong(value), practices, share, drawing);
            case "--practices" -> new Wanted(seed, Integer.parseInt(value), share, drawing);
            case "--share" -> new Wanted(seed, practices, Double.parseDouble(value), drawing);
            case "--draw" -> drawnTo(Path.of(value));
            default -> throw new IllegalArgumentException("There is no option " + option);
        };
    }

    private Wanted drawnTo(Path file) {
        return new Wanted(seed, practices, share, file);
    }
}
