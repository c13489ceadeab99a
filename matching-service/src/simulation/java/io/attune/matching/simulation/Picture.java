package io.attune.matching.simulation;

import static java.util.stream.Collectors.toMap;

import io.attune.matching.simulation.Panel.Axis;
import io.attune.matching.simulation.Panel.Band;
import io.attune.matching.simulation.Panel.Mark;
import io.attune.matching.simulation.Panel.Row;
import io.attune.matching.simulation.Study.Findings;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The findings as a drawing: what matching gains, what learning finds again, what newcomers get. */
record Picture(Map<String, Figure> figures) {

    private static final int WIDTH = 860;
    private static final int HEAD = 64;

    private static final String FRAME = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
            <title>A simulated practice under seven policies</title>
            <style>
            text { font-family: sans-serif; fill: #1f2937; }
            .head { font-size: 18px; font-weight: bold; } .title { font-size: 15px; font-weight: bold; }
            .row { font-size: 13px; } .tick, .note { font-size: 12px; fill: #4b5563; }
            .grid { stroke: #d1d5db; stroke-width: 1; }
            .expected, .target { fill: #bfe3d0; } .fault { fill: #f5c6c2; }
            line.main { stroke: #1d4f91; stroke-width: 3; } circle.main { fill: #1d4f91; }
            line.other { stroke: #c2600c; stroke-width: 3; }
            circle.other { fill: #ffffff; stroke: #c2600c; stroke-width: 2; }
            </style>
            <rect width="100%%" height="100%%" fill="#ffffff"/>
            <text class="head" x="20" y="30">A simulated practice: 20 therapists, 1,000 clients, 6 who fit each client</text>
            <text class="note" x="20" y="52">%3$s</text>
            %4$s</svg>
            """;

    static String of(Findings findings) {
        var picture = new Picture(findings.sections().stream()
                .flatMap(section -> section.figures().stream())
                .collect(toMap(Figure::key, figure -> figure)));
        var study = findings.study();
        return picture.drawn(
                "Seed %d, %d practices; dots are means, lines their 95 %% intervals. The truth is invented."
                        .formatted(study.seed(), study.repetitions()));
    }

    private String drawn(String caption) {
        var svg = new StringBuilder();
        int top = HEAD;
        for (var panel : List.of(gains(), recovery(), exposure())) {
            svg.append(panel.drawnAt(top));
            top += panel.height();
        }
        return FRAME.formatted(WIDTH, top, caption, svg);
    }

    private Panel gains() {
        return new Panel(
                "Gain over random (blue: caseloads capped at 1.5 fair shares; orange: no cap)",
                new Axis("standard deviations of outcome between clients", -0.05, 0.35, 0.05, 2),
                List.of(
                        new Band(0.05, 0.15, "expected", "expected under a cap"),
                        new Band(Study.TOO_GOOD, 0.35, "fault", "a fault")),
                List.of(
                        gain("first available", "First"),
                        gain("raw mean of outcomes", "Raw"),
                        gain("shrunk mean of outcomes", "Shrunk"),
                        gain("Attune without chance", "NoChance"),
                        gain("Attune", "Attune"),
                        gain("oracle, who knows the truth", "Oracle")));
    }

    private Panel recovery() {
        return new Panel(
                "Found again: 20 therapists with 2 to 60 clients each (green: the target)",
                new Axis(
                        "nearness to the true order, where 1 is equal; for intervals, the part that holds the truth",
                        0.4,
                        1.0,
                        0.1,
                        1),
                List.of(),
                List.of(
                        aimed("all ranks, raw mean (Spearman)", "spearmanRaw", "other"),
                        aimed("all ranks, shrunk mean (Spearman)", "spearmanShrunk", "main"),
                        aimed("first three, raw mean (NDCG@3)", "ndcgRaw", "other"),
                        aimed("first three, shrunk (NDCG@3)", "ndcgShrunk", "main"),
                        aimed("80 % intervals, 2 to 5 clients", "coverageFew", "main"),
                        aimed("80 % intervals, 6 to 19 clients", "coverageSome", "main"),
                        aimed("80 % intervals, 20 to 60 clients", "coverageMany", "main")));
    }

    private Panel exposure() {
        return new Panel(
                "Newcomers in their first months (blue: among three offered; orange: first)",
                new Axis("equal shares", 0, 1.5, 0.25, 2),
                List.of(new Band(0.5, 1.5, "expected", "half an equal share or more")),
                List.of(
                        newcomers("shrunk mean of outcomes", "Shrunk"),
                        newcomers("Attune without chance", "NoChance"),
                        newcomers("Attune", "Attune")));
    }

    private Row gain(String words, String policy) {
        return new Row(words, List.of(mark("boundless" + policy, "other"), mark("capped" + policy, "main")));
    }

    private Row newcomers(String words, String policy) {
        return new Row(
                words, List.of(mark("new" + policy + "First", "other"), mark("new" + policy + "Offered", "main")));
    }

    private Row aimed(String words, String key, String kind) {
        var target = Objects.requireNonNull(figure(key).target());
        return new Row(words, List.of(mark(key, kind)), target);
    }

    private Mark mark(String key, String kind) {
        return new Mark(figure(key).found(), kind);
    }

    private Figure figure(String key) {
        return Objects.requireNonNull(figures.get(key), key);
    }
}
