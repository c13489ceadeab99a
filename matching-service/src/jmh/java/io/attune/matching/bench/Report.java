package io.attune.matching.bench;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What came out: a line as soon as each is measured, then the bars, and last the figures as JSON. */
final class Report {

    /** What the issue measured once: Lucene's median and the plain scan's, in microseconds. */
    private static final Map<Integer, Double> RATIOS =
            Map.of(10_000, 67.0 / 7, 100_000, 0.76 / 0.11, 1_000_000, 8.4 / 2.5);

    private static final double SLACK = 1.5;
    private static final int HUNDRED_THOUSAND = 100_000;
    private static final int MILLION = 1_000_000;

    private final Map<Integer, Map<Entrant, Measurement>> learned = new TreeMap<>();
    private final Map<Integer, Map<Entrant, Measurement>> unlearned = new TreeMap<>();
    private final Map<Integer, Double> floors = new TreeMap<>();
    private final StringBuilder bars = new StringBuilder();
    private double updatesPerSecond;
    private double rebuildSeconds;
    private boolean equal = true;

    void floor(int size, double micros) {
        floors.put(size, micros);
        System.out.printf(Locale.ROOT, "%n%,d candidates; the memory's own time %.1f µs%n", size, micros);
        System.out.printf("  %-24s %9s %12s %12s  %s%n", "", "questions", "p50 µs", "p99 µs", "answers");
    }

    void add(int size, Entrant entrant, Measurement measurement) {
        add(learned, size, entrant, measurement, entrant.code());
    }

    void addNothingLearned(int size, Entrant entrant, Measurement measurement) {
        add(unlearned, size, entrant, measurement, entrant.code() + ", nothing learned");
    }

    private void add(
            Map<Integer, Map<Entrant, Measurement>> all, int size, Entrant entrant, Measurement found, String name) {
        var those = all.computeIfAbsent(size, any -> new EnumMap<>(Entrant.class));
        those.put(entrant, found);
        var first = those.values().iterator().next();
        int differing = differing(first, found);
        equal &= differing == 0;
        System.out.printf(
                Locale.ROOT,
                "  %-24s %9d %12.1f %12.1f  %s%n",
                name,
                found.nanos().length,
                found.percentile(0.5),
                found.percentile(0.99),
                differing == 0 ? "equal" : differing + " DIFFER");
    }

    private static int differing(Measurement one, Measurement other) {
        int differing = 0;
        for (int place = 0;
                place < Math.min(one.answers().size(), other.answers().size());
                place++) {
            differing += one.answers().get(place).equals(other.answers().get(place)) ? 0 : 1;
        }
        return differing;
    }

    void updates(double perSecond) {
        updatesPerSecond = perSecond;
    }

    void rebuild(double seconds) {
        rebuildSeconds = seconds;
    }

    boolean isEqual() {
        return equal;
    }

    void print() {
        for (int size : learned.keySet()) {
            ratio(size);
            atLeast(size, Entrant.LUCENE, 10, 30);
            atLeast(size, Entrant.POSTGRES, 40, 40);
        }
        if (learned.containsKey(MILLION)) {
            double growth = p50(MILLION, Entrant.ATTUNE) / p50(HUNDRED_THOUSAND, Entrant.ATTUNE);
            bar(growth < 5, "growth from 100,000 to 1,000,000: %.1f × (below 5 ×)", growth);
        }
        bar(
                bytesPerCandidate() <= 400,
                "%.0f bytes per candidate (at most 400), of which it counts %.0f itself",
                bytesPerCandidate(),
                (double) attune().ownBytes() / HUNDRED_THOUSAND);
        bar(updatesPerSecond >= 100_000, "%,.0f updates a second beside a reader (at least 100,000)", updatesPerSecond);
        bar(rebuildSeconds <= 10, "%.1f s to rebuild 100,000 candidates from the topics (at most 10)", rebuildSeconds);
        System.out.println();
        System.out.print(bars);
        System.out.println(JsonMapper.shared().writeValueAsString(figures()));
    }

    private void ratio(int size) {
        double ratio = p50(size, Entrant.LUCENE) / p50(size, Entrant.SCAN);
        double known = RATIOS.get(size);
        String where = ratio > known * SLACK
                ? "OUTSIDE, above: this Lucene is written too badly to be measured against"
                : ratio < known / SLACK
                        ? "outside, below: this Lucene is better, or this scan worse, than those"
                        : "inside";
        bars.append(String.format(
                Locale.ROOT,
                "%,d: lucene takes %.1f × the plain scan's time; the issue's took %.1f ×, %.1f × is the limit: %s%n",
                size,
                ratio,
                known,
                known * SLACK,
                where));
    }

    private void atLeast(int size, Entrant other, double least, double aim) {
        if (learned.get(size).containsKey(other)) {
            double times = p50(size, other) / p50(size, Entrant.ATTUNE);
            bar(
                    times >= least,
                    "%,d: %.1f × as fast as " + other.code() + " (at least %.0f ×"
                            + (aim > least ? ", aim 30 ×)" : ")"),
                    size,
                    times,
                    least);
        }
    }

    private void bar(boolean met, String text, Object... numbers) {
        bars.append(met ? "met      " : "NOT MET  ")
                .append(String.format(Locale.ROOT, text, numbers))
                .append('\n');
    }

    private double p50(int size, Entrant entrant) {
        return learned.get(size).get(entrant).percentile(0.5);
    }

    private Measurement attune() {
        return learned.get(HUNDRED_THOUSAND).get(Entrant.ATTUNE);
    }

    private double bytesPerCandidate() {
        return (double) attune().heapBytes() / HUNDRED_THOUSAND;
    }

    private Map<String, Object> figures() {
        var sizes = new LinkedHashMap<String, Object>();
        learned.forEach((size, those) -> sizes.put(Integer.toString(size), figures(size, those)));
        var figures = new LinkedHashMap<String, Object>();
        figures.put("sizes", sizes);
        figures.put("bytesPerCandidate", Math.round(bytesPerCandidate()));
        figures.put("updatesPerSecond", Math.round(updatesPerSecond));
        figures.put("rebuildSeconds", rounded(rebuildSeconds));
        return figures;
    }

    private Map<String, Object> figures(int size, Map<Entrant, Measurement> those) {
        var figures = new LinkedHashMap<String, Object>();
        for (var entrant : List.of(Entrant.ATTUNE, Entrant.LUCENE, Entrant.PLAIN, Entrant.SCAN, Entrant.POSTGRES)) {
            if (those.containsKey(entrant)) {
                figures.put(entrant.code(), times(those.get(entrant)));
            }
        }
        figures.put("floorUs", rounded(floors.get(size)));
        unlearned.get(size).forEach((entrant, found) -> figures.put(entrant.code() + "NothingLearned", times(found)));
        return figures;
    }

    private static Map<String, Object> times(Measurement found) {
        var times = new LinkedHashMap<String, Object>();
        times.put("p50us", rounded(found.percentile(0.5)));
        times.put("p99us", rounded(found.percentile(0.99)));
        return times;
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
