package io.attune.matching.simulation;

import static java.util.stream.Collectors.joining;

import io.attune.matching.simulation.Study.Findings;
import java.util.Locale;

/** What was found, as a table to read and as one line of JSON. */
final class Report {

    private Report() {}

    static String heading(Study study) {
        var assumptions = study.assumptions();
        return text(
                """
                A simulated practice: %d therapists, %d clients, %d who fit each; therapists' share of outcome %.2f;
                the two effects of a therapist correlate by %.1f; caseloads capped at %.1f fair shares.
                Seed %d, %d practices; every figure with its 95 %% interval and how often it was repeated.
                """,
                assumptions.therapists(),
                assumptions.clients(),
                assumptions.eligible(),
                assumptions.share(),
                assumptions.common(),
                assumptions.room(),
                study.seed(),
                study.repetitions());
    }

    static String table(Findings findings) {
        return findings.sections().stream().map(Report::section).collect(joining()) + verdict(findings);
    }

    static String json(Findings findings) {
        var study = findings.study();
        var figures = findings.sections().stream()
                .flatMap(section -> section.figures().stream())
                .map(Report::entry)
                .collect(joining(","));
        return "{\"seed\":%d,\"practices\":%d,\"fitModel\":\"%s\",\"figures\":{%s},\"fault\":%b}"
                .formatted(
                        study.seed(),
                        study.repetitions(),
                        study.model().id(),
                        figures,
                        findings.fault().isPresent());
    }

    private static String section(Section section) {
        return "\n%s\n%s"
                .formatted(
                        section.title(),
                        section.figures().stream().map(Report::row).collect(joining()));
    }

    private static String row(Figure figure) {
        var found = figure.found();
        var row = text(
                "  %-44s %7.3f  (%6.3f to %6.3f)%6d",
                figure.words(), found.mean(), found.low(), found.high(), found.repetitions());
        var target = figure.target();
        var beside = target == null
                ? ""
                : text(
                        "  %-7s %.3f to %.3f  %s",
                        figure.isOutside() ? "OUTSIDE" : "inside", target.low(), target.high(), target.source());
        return row + beside + "\n";
    }

    private static String verdict(Findings findings) {
        long outside = findings.sections().stream()
                .flatMap(section -> section.figures().stream())
                .filter(Figure::isOutside)
                .count();
        return "\n"
                + switch ((int) outside) {
                    case 0 -> "Every figure that has a target lies inside it.";
                    case 1 -> "One figure lies outside its target.";
                    default -> outside + " figures lie outside their target.";
                }
                + findings.fault().map(fault -> "\nFAULT: " + fault).orElse("")
                + "\n";
    }

    private static String entry(Figure figure) {
        var found = figure.found();
        var target = figure.target();
        var beside = target == null
                ? ""
                : text(",\"target\":[%.4f,%.4f],\"inside\":%b", target.low(), target.high(), !figure.isOutside());
        return text(
                "\"%s\":{\"mean\":%.4f,\"low\":%.4f,\"high\":%.4f,\"repetitions\":%d%s}",
                figure.key(), found.mean(), found.low(), found.high(), found.repetitions(), beside);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
