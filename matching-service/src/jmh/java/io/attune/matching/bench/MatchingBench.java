package io.attune.matching.bench;

import io.attune.matching.fit.store.ShippedModel;
import java.util.List;

/** {@code ./run bench matching [--quick]}: everyone on the same directory and the same questions, in one run. */
public final class MatchingBench {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

    private MatchingBench() {}

    public static void main(String[] arguments) throws Exception {
        var sizes = List.of(arguments).contains("--quick") ? SIZES.subList(0, 2) : SIZES;
        var model = ShippedModel.read();
        var tried = Agreement.of(model);
        System.out.printf(
                "The kernel that scan, lucene and postgres share equals the plain rules on %,d pairs, of which %,d pass.%n",
                tried.pairs(), tried.passed());
        var report = new Report();
        try (var workbench = new Workbench()) {
            for (int size : sizes) {
                report.floor(size, Floor.micros(model, new Directory(model, true), size));
                for (var entrant : Entrant.installed()) {
                    report.add(size, entrant, workbench.shortlists(entrant, size, true));
                }
                for (var entrant : List.of(Entrant.ATTUNE, Entrant.LUCENE)) {
                    report.addNothingLearned(size, entrant, workbench.shortlists(entrant, size, false));
                }
            }
            report.updates(workbench.updates());
            report.rebuild(workbench.rebuild());
        }
        report.print();
        System.exit(report.isEqual() ? 0 : 1);
    }
}
